// Reads the close code with .NET, or sends one: dotnet run ws://host/path [code reason]
// Not run: no .NET was at hand. It follows the source of System.Net.WebSockets in .NET 8.
using System.Net.WebSockets;

using var socket = new ClientWebSocket();
// An upgrade that is refused has no close code: ConnectAsync throws a WebSocketException.
await socket.ConnectAsync(new Uri(args[0]), CancellationToken.None);
try
{
    if (args.Length > 2)
    {
        // The enum has no private codes, but the cast lets them through; 1005 wants a null description.
        var code = (WebSocketCloseStatus)int.Parse(args[1]);
        // Without a token that ends, CloseAsync waits forever for an answer that never comes.
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await socket.CloseAsync(code, args[2], timeout.Token);
    }
    else
    {
        var buffer = new byte[4096];
        // Only reading notices a Close; it comes as a result, not as an exception.
        while ((await socket.ReceiveAsync(buffer, CancellationToken.None)).MessageType != WebSocketMessageType.Close) { }
        // Nothing answers by itself: CloseOutputAsync sends our Close and does not wait.
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
    }
}
catch (WebSocketException error)
{
    // ConnectionClosedPrematurely is what others call 1006; CloseStatus stays null.
    Console.Error.WriteLine(error.WebSocketErrorCode);
}
// A Close without a code is NormalClosure (1000) here, not 1005.
Console.WriteLine(socket.CloseStatus is { } status ? $"{(int)status} {socket.CloseStatusDescription}" : "no code");
