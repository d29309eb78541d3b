"""Reads the close code with websockets, or sends one: python3 close_example.py ws://host/path [code reason]"""

import asyncio
import sys

import websockets


async def main(url, code=None, reason=""):
    # An upgrade that is refused has no close code: connect raises InvalidStatusCode.
    socket = await websockets.connect(url)
    if code is not None:
        # Waits for the answer, close_timeout seconds at most, then ends TCP. ProtocolError for a code
        # that must not be sent, such as 1006.
        await socket.close(int(code), reason)
    else:
        try:
            # Ends without an exception only on 1000 and 1001.
            async for _ in socket:
                pass
        except websockets.ConnectionClosed as error:
            # Who said it matters: "sent 1009" is our own limit, "received 1009" is theirs.
            # Both are None after an end without a Close.
            print(f"received {error.rcvd}, sent {error.sent}", file=sys.stderr)
    # Nothing is None here: 1005 for a Close without a code, 1006 for an end without a Close, reason "".
    print(socket.close_code, socket.close_reason)


asyncio.run(main(*sys.argv[1:]))
