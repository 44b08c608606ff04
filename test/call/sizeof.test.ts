/**
 * sizeof and offsetof
 * - what the C compiler says of every struct and field that is known
 * - names that are not known are refused, also those that every object has
 */
import { AF_INET, encodeSockaddr, offsetof, sizeof } from 'bsd-sockets';
import { describe, expect, test } from 'vitest';

describe('sizeof', () => {
  test.each([
    ['sockaddr', 16],
    ['sockaddr_in', 16],
    ['sockaddr_in6', 28],
    ['sockaddr_un', 110],
    ['sockaddr_ll', 20],
    ['sockaddr_nl', 12],
    ['sockaddr_storage', 128],
    ['in_addr', 4],
    ['in6_addr', 16],
    ['ucred', 12],
  ] as const)('%s has %i bytes', (name, size) => {
    expect(sizeof(name)).toBe(size);
  });
});

describe('offsetof', () => {
  test('says where the fields of an address lie', () => {
    const bytes = encodeSockaddr({ family: AF_INET, address: '192.0.2.1', port: 0x1234 });
    const view = new DataView(bytes.buffer);
    expect(view.getUint16(offsetof('sockaddr_in', 'sin_port'))).toBe(0x1234);
    expect(view.getUint32(offsetof('sockaddr_in', 'sin_addr'))).toBe(0xc0000201);
    expect(offsetof('sockaddr_in', 'sin_family')).toBe(0);
  });

  test('of fields within fields', () => {
    expect(offsetof('sockaddr_in6', 'sin6_scope_id')).toBe(24);
    expect(offsetof('sockaddr_can', 'can_addr.tp.rx_id')).toBe(8);
    expect(offsetof('sockaddr_can', 'can_addr.j1939.name')).toBe(8); // the two are a union
  });
});

describe('names that are not known', () => {
  test.each(['', 'sockaddr_nonesuch', 'toString', '__proto__', 'constructor', 'struct sockaddr_in'])('%j', (name) => {
    const code = 'ERR_INVALID_ARG_VALUE';
    expect(() => sizeof(name as never)).toThrow(expect.objectContaining({ code }));
    expect(() => offsetof(name as never, 'sin_port' as never)).toThrow(expect.objectContaining({ code }));
    expect(() => offsetof('sockaddr_in', name as never)).toThrow(expect.objectContaining({ code }));
  });

  test.each([undefined, 1, null, Symbol('x'), {}])('a value that is no string', (name) => {
    expect(() => sizeof(name as never)).toThrow('sizeof: struct must be a string');
    expect(() => offsetof(name as never, 'sin_port' as never)).toThrow('offsetof: struct must be a string');
    expect(() => offsetof('sockaddr_in', name as never)).toThrow('offsetof: field must be a string');
  });
});
