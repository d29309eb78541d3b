package closecodes.soak;

import closecodes.ending.Ending;
import closecodes.ending.Endings;
import closecodes.live.RawSocket;
import java.io.IOException;
import java.net.SocketException;
import java.util.Random;

/** A live socket of any ending, whose client answers, closes, talks nonsense, leaves, or waits for the end. */
record LiveVisits(int port, Complaints complaints) implements Visitor {
    private static final byte[] ILLEGAL = {(byte) 0xFF, 0x00, 0x13};

    @Override
    public void visit(Random random) throws IOException {
        var ending = Endings.ALL.get(random.nextInt(Endings.ALL.size()));
        try (var socket = RawSocket.tcp(port, "127.0.0." + (2 + random.nextInt(8)))) {
            var answer = socket.ask(RawSocket.request("/live/" + ending.example()));
            complaints.count("live: " + ending.id());
            if (isUpgrade(ending, answer)) {
                end(socket, random.nextInt(5));
            }
        }
    }

    private boolean isUpgrade(Ending ending, String answer) {
        boolean isRefusal = ending.id().equals("refuse");
        if (!answer.startsWith(isRefusal ? "HTTP/1.1 503 " : "HTTP/1.1 101 ")) {
            complaints.add("/live/" + ending.example() + " is answered " + answer);
        }
        return !isRefusal;
    }

    private static void end(RawSocket socket, int how) throws IOException {
        try {
            switch (how) {
                case 0 -> socket.sendClose(1000, "bye").end();
                case 1 -> socket.text("close 1012 bye").end();
                case 2 -> socket.send(ILLEGAL).end();
                case 3 -> socket.end();
                default -> socket.text("leaving");
            }
        } catch (SocketException e) {
            // It was over before this was said.
        }
    }
}
