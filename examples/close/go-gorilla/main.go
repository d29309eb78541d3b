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
	// An upgrade that is refused has no close code: the status is in the response, second of the three.
	conn, _, err := websocket.DefaultDialer.Dial(os.Args[1], nil)
	if err != nil {
		log.Fatal(err)
	}
	defer conn.Close() // ends TCP and sends no Close: the peer sees 1006 unless one was written before
	if len(os.Args) > 3 {
		code, err := strconv.Atoi(os.Args[2])
		if err != nil {
			log.Fatal(err)
		}
		deadline := time.Now().Add(5 * time.Second)
		// Takes any code; for 1005 FormatCloseMessage makes a Close without a code.
		frame := websocket.FormatCloseMessage(code, os.Args[3])
		if err := conn.WriteControl(websocket.CloseMessage, frame, deadline); err != nil {
			log.Fatal(err)
		}
		conn.SetReadDeadline(deadline) // nothing else ends the wait for the answer
	}
	// Only reading notices a Close and answers it: a program that only writes sees an error of TCP, and no code.
	for err == nil {
		_, _, err = conn.ReadMessage()
	}
	// IsUnexpectedCloseError(err, websocket.CloseGoingAway) is false for errors that are no CloseError, a reset too.
	var closed *websocket.CloseError
	if errors.As(err, &closed) {
		fmt.Println(closed.Code, closed.Text) // 1005: a Close without a code. 1006 "unexpected EOF": no Close
	} else {
		fmt.Println("no code:", err) // a reset, the deadline, or bytes against the protocol
	}
}
