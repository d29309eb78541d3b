// Reads the close code with .NET, or sends one: dotnet run ws://host/path [code reason]
using System.Net.WebSockets;

using var socket = new ClientWebSocket();
await socket.ConnectAsync(new Uri(args[0]), CancellationToken.None);
if (args.Length > 2)
{
    // The cast lets private codes through; the token ends the wait for an answer that never comes.
    using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(5));
    await socket.CloseAsync((WebSocketCloseStatus)int.Parse(args[1]), args[2], timeout.Token);
}
else
{
    var buffer = new byte[4096];
    try
    {
        while ((await socket.ReceiveAsync(buffer, CancellationToken.None)).MessageType != WebSocketMessageType.Close) { }
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
    }
    catch (WebSocketException) { } // TCP ended without a Close: CloseStatus stays null
}
Console.WriteLine($"{(int?)socket.CloseStatus} {socket.CloseStatusDescription}"); // 1000 for a Close without a code
