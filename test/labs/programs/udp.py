"""UDP echo in Python, to meet the labs: `udp.py server`, or `udp.py client ADDRESS PORT TEXT`."""
import socket
import sys


def echo_one_datagram():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        s.settimeout(45)
        s.bind(("127.0.0.1", 0))
        print("listening on %s:%d" % s.getsockname(), flush=True)
        data, peer = s.recvfrom(65535)
        s.sendto(data, peer)


def ask(address, port, text):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        s.settimeout(45)
        s.sendto(text.encode(), (address, int(port)))
        print(s.recv(65535).decode())


role, *arguments = sys.argv[1:]
{"server": echo_one_datagram, "client": ask}[role](*arguments)
