"""Reads the close code with websockets, or sends one: python3 close_example.py ws://host/path [code reason]"""

import asyncio
import sys

import websockets


async def main(url, code=None, reason=""):
    socket = await websockets.connect(url)
    if code is not None:
        await socket.close(int(code), reason)
    else:
        try:
            async for _ in socket:
                pass
        except websockets.ConnectionClosed:
            pass  # its rcvd and sent are the Close frames; both None after an end without one
    print(socket.close_code, socket.close_reason)  # 1006 without a Close frame


asyncio.run(main(*sys.argv[1:]))
