// Reads the close code with gorilla/websocket, or sends one: go run . ws://host/path [code reason]
package main

import (
	"errors"
	"fmt"
	"log"
	"os"
	"strconv"
	"time"

	"github.com/gorilla/websocket"
)

func main() {
	conn, _, err := websocket.DefaultDialer.Dial(os.Args[1], nil)
	if err != nil {
		log.Fatal(err)
	}
	defer conn.Close()
	if len(os.Args) > 3 {
		code, _ := strconv.Atoi(os.Args[2])
		frame := websocket.FormatCloseMessage(code, os.Args[3])
		conn.WriteControl(websocket.CloseMessage, frame, time.Now().Add(5*time.Second))
		conn.SetReadDeadline(time.Now().Add(5 * time.Second)) // nothing else ends the wait for the answer
	}
	for {
		if _, _, err = conn.ReadMessage(); err != nil {
			break
		}
	}
	var closed *websocket.CloseError
	if errors.As(err, &closed) {
		fmt.Println(closed.Code, closed.Text) // 1006 "unexpected EOF" without a Close frame
	} else {
		fmt.Println("no code:", err)
	}
}
