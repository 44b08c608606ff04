"""Python's socket module on descriptors 3 and 4, which are inherited.

    python3 python.py loops.so operation size

Reads lines `python N` and `C N`, does the operation N times in Python, or by the C loop in this very process, and
answers each with the nanoseconds of CPU time it took.
"""
import ctypes
import socket
import sys
import time

LIBRARY, OPERATION, SIZE = sys.argv[1], sys.argv[2], int(sys.argv[3])
FD, PEER = 3, 4

sender = socket.socket(fileno=FD)
receiver = socket.socket(fileno=PEER)
data = b'a' * SIZE
buffer = bytearray(SIZE)


def recv_empty(n):
    for _ in range(n):
        try:
            sender.recv_into(buffer)
        except BlockingIOError:
            continue
        raise AssertionError('something was there')


def getsockopt(n):
    for _ in range(n):
        assert sender.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE) == socket.SOCK_DGRAM


def sendto_recvfrom(n):
    to = receiver.getsockname()
    for _ in range(n):
        assert sender.sendto(data, to) == SIZE
        received, _address = receiver.recvfrom_into(buffer)
        assert received == SIZE


def send_recv(n):
    for _ in range(n):
        assert sender.send(data) == SIZE
        got = 0
        while got < SIZE:
            more = receiver.recv_into(buffer)
            assert more > 0
            got += more


class Work(ctypes.Structure):
    """struct work of c/loops.h."""

    _fields_ = [
        ('fd', ctypes.c_int),
        ('peer', ctypes.c_int),
        ('data', ctypes.c_void_p),
        ('size', ctypes.c_size_t),
        ('buffer', ctypes.c_void_p),
    ]


c_data = ctypes.create_string_buffer(data, SIZE)
c_buffer = ctypes.create_string_buffer(SIZE)
work = Work(FD, PEER, ctypes.addressof(c_data), SIZE, ctypes.addressof(c_buffer))
c_loop = ctypes.CDLL(LIBRARY)['loop_' + OPERATION]
c_loop.restype = ctypes.c_int64
c_loop.argtypes = [ctypes.POINTER(Work), ctypes.c_int64]
python_loop = globals()[OPERATION]


def timed(n):
    start = time.process_time_ns()
    python_loop(n)
    return time.process_time_ns() - start


for line in sys.stdin:
    who, n = line.split()
    print(c_loop(work, int(n)) if who == 'C' else timed(int(n)), flush=True)
