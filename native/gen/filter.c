// Generated from native/defs/filter.def by `npm run gen`. Do not edit.
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#if __has_include(<linux/filter.h>)
#include <linux/filter.h>
#endif
#include "../same.h"
#if defined(BPF_LD)
SAME(BPF_LD, 0)
#endif
#if defined(BPF_LDX)
SAME(BPF_LDX, 1)
#endif
#if defined(BPF_ST)
SAME(BPF_ST, 2)
#endif
#if defined(BPF_STX)
SAME(BPF_STX, 3)
#endif
#if defined(BPF_ALU)
SAME(BPF_ALU, 4)
#endif
#if defined(BPF_JMP)
SAME(BPF_JMP, 5)
#endif
#if defined(BPF_RET)
SAME(BPF_RET, 6)
#endif
#if defined(BPF_MISC)
SAME(BPF_MISC, 7)
#endif
#if defined(BPF_JA)
SAME(BPF_JA, 0)
#endif
#if defined(BPF_JEQ)
SAME(BPF_JEQ, 16)
#endif
#if defined(BPF_JGT)
SAME(BPF_JGT, 32)
#endif
#if defined(BPF_JGE)
SAME(BPF_JGE, 48)
#endif
#if defined(BPF_JSET)
SAME(BPF_JSET, 64)
#endif
#if defined(BPF_MAJOR_VERSION)
SAME(BPF_MAJOR_VERSION, 1)
#endif
#if defined(BPF_MINOR_VERSION)
SAME(BPF_MINOR_VERSION, 1)
#endif
#if defined(BPF_MEMWORDS)
SAME(BPF_MEMWORDS, 16)
#endif
#if defined(BPF_MAXINSNS)
SAME(BPF_MAXINSNS, 4096)
#endif
#if defined(BPF_TAX)
SAME(BPF_TAX, 0)
#endif
#if defined(BPF_TXA)
SAME(BPF_TXA, 128)
#endif
#if defined(BPF_IMM)
SAME(BPF_IMM, 0)
#endif
#if defined(BPF_ABS)
SAME(BPF_ABS, 32)
#endif
#if defined(BPF_IND)
SAME(BPF_IND, 64)
#endif
#if defined(BPF_MEM)
SAME(BPF_MEM, 96)
#endif
#if defined(BPF_LEN)
SAME(BPF_LEN, 128)
#endif
#if defined(BPF_MSH)
SAME(BPF_MSH, 160)
#endif
#if defined(BPF_ADD)
SAME(BPF_ADD, 0)
#endif
#if defined(BPF_SUB)
SAME(BPF_SUB, 16)
#endif
#if defined(BPF_MUL)
SAME(BPF_MUL, 32)
#endif
#if defined(BPF_DIV)
SAME(BPF_DIV, 48)
#endif
#if defined(BPF_OR)
SAME(BPF_OR, 64)
#endif
#if defined(BPF_AND)
SAME(BPF_AND, 80)
#endif
#if defined(BPF_LSH)
SAME(BPF_LSH, 96)
#endif
#if defined(BPF_RSH)
SAME(BPF_RSH, 112)
#endif
#if defined(BPF_NEG)
SAME(BPF_NEG, 128)
#endif
#if defined(BPF_MOD)
SAME(BPF_MOD, 144)
#endif
#if defined(BPF_XOR)
SAME(BPF_XOR, 160)
#endif
#if defined(BPF_W)
SAME(BPF_W, 0)
#endif
#if defined(BPF_B)
SAME(BPF_B, 16)
#endif
#if defined(BPF_H)
SAME(BPF_H, 8)
#endif
#if defined(BPF_K)
SAME(BPF_K, 0)
#endif
#if defined(BPF_X)
SAME(BPF_X, 8)
#endif
#if defined(BPF_A)
SAME(BPF_A, 16)
#endif
#if defined(BPF_LL_OFF)
SAME(BPF_LL_OFF, -2097152)
#endif
#if defined(BPF_NET_OFF)
SAME(BPF_NET_OFF, -1048576)
#endif
#if defined(SKF_LL_OFF)
SAME(SKF_LL_OFF, -2097152)
#endif
#if defined(SKF_NET_OFF)
SAME(SKF_NET_OFF, -1048576)
#endif
#if defined(SKF_AD_OFF)
SAME(SKF_AD_OFF, -4096)
#endif
#if defined(SKF_AD_PROTOCOL)
SAME(SKF_AD_PROTOCOL, 0)
#endif
#if defined(SKF_AD_PKTTYPE)
SAME(SKF_AD_PKTTYPE, 4)
#endif
#if defined(SKF_AD_IFINDEX)
SAME(SKF_AD_IFINDEX, 8)
#endif
#if defined(SKF_AD_NLATTR)
SAME(SKF_AD_NLATTR, 12)
#endif
#if defined(SKF_AD_NLATTR_NEST)
SAME(SKF_AD_NLATTR_NEST, 16)
#endif
#if defined(SKF_AD_MARK)
SAME(SKF_AD_MARK, 20)
#endif
#if defined(SKF_AD_QUEUE)
SAME(SKF_AD_QUEUE, 24)
#endif
#if defined(SKF_AD_HATYPE)
SAME(SKF_AD_HATYPE, 28)
#endif
#if defined(SKF_AD_RXHASH)
SAME(SKF_AD_RXHASH, 32)
#endif
#if defined(SKF_AD_CPU)
SAME(SKF_AD_CPU, 36)
#endif
#if defined(SKF_AD_ALU_XOR_X)
SAME(SKF_AD_ALU_XOR_X, 40)
#endif
#if defined(SKF_AD_VLAN_TAG)
SAME(SKF_AD_VLAN_TAG, 44)
#endif
#if defined(SKF_AD_VLAN_TAG_PRESENT)
SAME(SKF_AD_VLAN_TAG_PRESENT, 48)
#endif
#if defined(SKF_AD_PAY_OFFSET)
SAME(SKF_AD_PAY_OFFSET, 52)
#endif
#if defined(SKF_AD_RANDOM)
SAME(SKF_AD_RANDOM, 56)
#endif
#if defined(SKF_AD_VLAN_TPID)
SAME(SKF_AD_VLAN_TPID, 60)
#endif
#if defined(SKF_AD_MAX)
AT_LEAST(SKF_AD_MAX, 64)
#endif
