package closecodes.diagnosis;

import java.util.List;

/** What programs of all kinds and their users write about an end, in the languages in which logs are written. */
final class SpokenWords {
    /** It broke while it opened: such words are about nothing else. */
    static final List<String> IN_HANDSHAKE = words("""
            websocket handshake failed | opening handshake failed | websocket upgrade failed | handshake error
            handshake timeout | handshake timed out | 握手失败 | 握手失敗 | ハンドシェイクに失敗 | 핸드셰이크 실패 | bắt tay websocket thất bại
            bắt tay thất bại | handshake fehlgeschlagen | négociation websocket | échec du handshake | error de handshake
            falló el handshake | falha no handshake | ошибка рукопожатия | handshake status | websocket: bad handshake
            expected handshake response status code 101 but got | error during websocket handshake
            during the opening handshake | tls handshake failed | ssl handshake failed | during a tls handshake
            during the tls handshake | without completing handshake | not a websocket handshake response
            error in connection establishment | failed to dial | websocket.dial | read response for upgrade header
            upgrade request required | handshake response status | switching protocols was expected
            """);

    /** It did not open. The same words can stand beside an end that came before. */
    static final List<String> NEVER_OPENED = words("""
            could not establish a connection | couldn't establish a connection | unable to establish a connection
            failed to establish a websocket connection | closed before established | failed to open websocket
            websocket connection could not be established | could not connect to websocket | couldn't connect to websocket
            cannot connect to websocket | can't connect to websocket | unable to connect to websocket
            failed to connect to ws:// | failed to connect to wss:// | websocket connection attempt timed out
            websocket connection refused | connect etimedout | connect eacces | connect ehostunreach | connect enetunreach
            connect econnreset | connect call failed | dial tcp | tcp connect error | connect timed out
            connection timed out: connect | connection closed before full header was received | connection_refused
            nxdomain | không kết nối được tới websocket | không thể kết nối tới websocket | không thể kết nối websocket
            无法连接到 websocket | 无法连接websocket | websocket连接失败 | websocket 连接失败 | failed to connect to websocket
            domain=srwebsocketerrordomain code={n} "received bad response code from server | can not establish
            cannot establish | can't establish | could not establish | couldn't establish | failed to establish
            unable to establish | can't open websocket | cannot open websocket | could not open websocket
            could not connect to wss:// | could not connect to ws:// | couldn't connect to wss://
            couldn't connect to ws:// | couldn't connect to | unable to connect to wss:// | unable to connect to ws://
            unable to connect to the remote server | error while connecting to websocket | error connecting to websocket
            has occurred while connecting | while connecting to websocket | transport_connect() failed
            could not connect to server | cannot connect to server | can't connect to the server | 不能连接到服务器 | 无法连接到服务器
            无法建立连接 | 無法建立連線 | 無法連線 | 接続できませんでした | 接続に失敗しました | 연결할 수 없습니다 | 연결하지 못했습니다 | не удалось подключиться
            не удалось установить соединение | не удаётся установить соединение | impossible d'établir une connexion
            impossible de se connecter | connexion impossible | no se pudo conectar | no se puede conectar
            no se pudo establecer | não foi possível conectar | não foi possível estabelecer | impossibile connettersi
            impossibile stabilire | verbindung fehlgeschlagen | konnte keine verbindung | keine verbindung zu dem server
            verbindung konnte nicht | kan geen verbinding | nie można połączyć | nie można nawiązać | bağlantı kurulamadı
            bağlanılamadı | gagal terhubung | tidak dapat terhubung | không thể kết nối đến | không kết nối được với
            không kết nối được đến | không mở được websocket
            """);

    /** The other side closed. */
    static final List<String> CLOSED_BY_PEER = words("""
            closed by peer | closed by the peer | closed normally by peer | closed by remote | closed by the remote
            closed by server | closed by the server | closed by host | closed by the host | disconnected by server
            disconnected by the server | disconnected by peer | disconnected by remote | got disconnected by
            terminated by the server | terminated by server | server closed | server has closed | server closes
            server disconnected | server terminated | server will close | peer closed | peer has closed | remote closed
            remote,closed | remote, closed | remote end closed | remote host closed the websocket | from server side
            from the server side | by the other side | received close frame | received a close frame
            close frame received | got close frame | 服务器关闭 | 服务端关闭 | 服务器断开 | 服务端断开 | 服务器主动 | 服务端主动 | 伺服器關閉 | 伺服器斷開 | 被远程
            サーバーから切断 | サーバーによって切断 | サーバー側から | 서버에서 연결을 | 서버가 연결을 | сервер закрыл | сервер разорвал | закрыто сервером
            закрыт сервером | vom server geschlossen | vom server getrennt | vom server beendet
            server hat die verbindung | fermée par le serveur | par le serveur | cerrada por el servidor | por el servidor
            fechada pelo servidor | pelo servidor | dal server | przez serwer | door de server | sunucu tarafından
            oleh server | server đóng | server ngắt | máy chủ đóng | máy chủ ngắt | bên kia đóng
            """);

    /** The side that writes the log closed. */
    static final List<String> CLOSED_BY_US = words("""
            failing websocket connection | failing connection with | failing the websocket connection
            sending close frame | requesting close | initiating close | keepalive missed | did not receive auth
            closing the connection ourselves | tự đóng kết nối
            """);

    /** The connection ended, whatever it was a connection of. */
    static final List<String> ENDED = words("""
            disconnect | socket closed | socket is closed | connection closed | connection is closed
            connection was closed | connection has been closed | closed the connection | connection is killed
            connection lost | connection was lost | lost connection | connection terminated | connection is terminated
            连接断开 | 断开连接 | 连接已断开 | 断线 | 連線中斷 | 切断されました | 接続が切れ | 接続が失われ | 연결이 끊 | отключен | соединение потеряно
            соединение разорвано | соединение закрыто | verbindung getrennt | verbindung verloren | verbindung geschlossen
            déconnect | connexion perdue | desconect | conexión perdida | conexão perdida | disconness | rozłączon
            bağlantı kesildi | koneksi terputus | mất kết nối | ngắt kết nối | đứt kết nối
            """);

    private SpokenWords() {}

    private static List<String> words(String separatedByBars) {
        return List.of(separatedByBars.strip().split("\\s*[|\n]\\s*"));
    }
}
