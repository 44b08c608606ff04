"""TCP echo in Python, to meet the labs: `tcp.py server`, or `tcp.py client ADDRESS PORT TEXT`."""
import socket
import sys


def echo_one_client():
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as listener:
        listener.settimeout(45)
        listener.bind(("127.0.0.1", 0))
        listener.listen(1)
        print("listening on %s:%d" % listener.getsockname(), flush=True)
        connection, _ = listener.accept()
    with connection:
        connection.settimeout(45)
        while data := connection.recv(1024):
            connection.sendall(data)


def ask(address, port, text):
    with socket.create_connection((address, int(port)), timeout=45) as connection:
        connection.sendall(text.encode())
        connection.shutdown(socket.SHUT_WR)
        reply = b"".join(iter(lambda: connection.recv(1024), b""))
    print(reply.decode())


role, *arguments = sys.argv[1:]
{"server": echo_one_client, "client": ask}[role](*arguments)
