#!/usr/bin/env python3
"""Arbitrary-precision oracle for the activation functions: writes the reference data of the tests.

Every function is computed with mpmath straight from its mathematical definition; nothing is shared with the
Java code. The output, <function>.csv per element-wise function and rows.csv for the functions of a whole row, is
described in README.md.  Needs Python 3.8+ and mpmath.  The same program always writes the same bytes.

    python3 src/test/oracle/generate.py src/test/resources/oracle    write the data
    python3 src/test/oracle/generate.py --check                      test the oracle itself, write nothing
"""
import math
import os
import random
import struct
import sys
from fractions import Fraction
from types import SimpleNamespace

from mpmath import (mp, mpf, atan, atanh, cos, diff, erfc, exp, findroot, fsum, inf, isinf, isnan, log, log1p, mag, nan,
                    nstr, pi, sign, sin, sqrt, tanh, workprec)

mp.prec = 400
DIGITS = 25
# No binary type sees the difference beyond these, and Java's BigDecimal cannot hold exponents such as exp(1e38)'s.
SMALLEST, LARGEST = mpf(10) ** -5000, mpf(10) ** 5000

# ---------------------------------------------------------------- element-wise functions: definitions
# The precision grows with |log2|x|| (see evaluate), so ordinary cancellation such as x - tanh(x) is harmless. What no
# precision can save is 1 - s where s differs from 1 by exp(-1e38): s(-x), sech², erfc and log1p are used there.

FUNCTIONS = {}


def define(name, f, df, limits, near=lambda p: [], unit=lambda p: 1, settings=(), **defaults):
    """f, df: value and derivative at a finite x. limits: f(-inf), f'(-inf), f(inf), f'(inf). near: kinks, roots and
    other points to look at closely. unit: the size of x at which things happen. settings: further parameters."""
    FUNCTIONS[name] = SimpleNamespace(name=name, f=f, df=df, limits=limits, near=near, unit=unit,
                                      settings=[{}, *settings], defaults=defaults)


def sigma(x):
    return 1 / (1 + exp(-x))


def sech2(x):
    return 4 / (exp(x) + exp(-x)) ** 2


def clip(x, low, high):
    return min(max(x, low), high)


def root(f, guess):
    return findroot(f, mpf(guess))


def gate(x, z, dz):
    """The derivative of x·sigma(z(x))."""
    return sigma(z) + x * dz * sigma(z) * sigma(-z)


def hard_sigmoid_line(x, p):
    # alpha None is the exact 1/6; one division at the end keeps the kinks at ±3 exact.
    return (x + 6 * p.beta) / 6 if p.alpha is None else p.alpha * x + p.beta


def gelu_tanh_z(x):
    return 2 * sqrt(2 / pi) * (x + mpf(0.044715) * x ** 3)


def gelu_tanh_dz(x):
    return 2 * sqrt(2 / pi) * (1 + 3 * mpf(0.044715) * x ** 2)


def normal_density(x):
    return exp(-x * x / 2) / sqrt(2 * pi)


def mish_slope(x):
    s = log1p(exp(x))
    return tanh(s) + x * sigma(x) * sech2(s)


def xielu(x, p):
    return x * (p.alpha_p * x + p.beta) if x > 0 else p.alpha_n * (exp(x) - 1 - x) + p.beta * x


def xielu_slope(x, p):
    return 2 * p.alpha_p * x + p.beta if x > 0 else p.alpha_n * (exp(x) - 1) + p.beta


SELU_SCALE, SELU_ALPHA = mpf(1.0507009873554805), mpf(1.6732632423543772)
RELU_LIKE = (0, 0, inf, 1)  # also silu, gelu, ...: to 0 on the left, to x on the right

define('identity', lambda x, p: x, lambda x, p: 1, lambda p: (-inf, 1, inf, 1))
define('binary_step', lambda x, p: 1 if x >= p.threshold else 0, lambda x, p: 0, lambda p: (0, 0, 1, 0),
       near=lambda p: [p.threshold], settings=[dict(threshold=0.5)], threshold=0.0)
define('sigmoid', lambda x, p: sigma(x), lambda x, p: sigma(x) * sigma(-x), lambda p: (0, 0, 1, 0))
define('hard_sigmoid', lambda x, p: clip(hard_sigmoid_line(x, p), 0, 1),
       lambda x, p: (mpf(1) / 6 if p.alpha is None else p.alpha) if 0 < hard_sigmoid_line(x, p) < 1 else 0,
       lambda p: (0, 0, 1, 0), near=lambda p: [(y - p.beta) / (p.alpha or mpf(1) / 6) for y in (0, 1)],
       settings=[dict(alpha=0.2, beta=0.5)], alpha=None, beta=0.5)
define('log_sigmoid', lambda x, p: -log1p(exp(-x)), lambda x, p: sigma(-x), lambda p: (-inf, 1, 0, 0))
define('tanh', lambda x, p: tanh(x), lambda x, p: sech2(x), lambda p: (-1, 0, 1, 0))
define('hard_tanh', lambda x, p: clip(x, p.min_val, p.max_val), lambda x, p: 1 if p.min_val < x < p.max_val else 0,
       lambda p: (p.min_val, 0, p.max_val, 0), near=lambda p: [p.min_val, p.max_val],
       settings=[dict(min_val=-2.0, max_val=3.0)], min_val=-1.0, max_val=1.0)
define('softsign', lambda x, p: x / (1 + abs(x)), lambda x, p: 1 / (1 + abs(x)) ** 2, lambda p: (-1, 0, 1, 0))
define('arctan', lambda x, p: atan(x), lambda x, p: 1 / (1 + x * x), lambda p: (-pi / 2, 0, pi / 2, 0),
       near=lambda p: [-1, 1])
define('softplus', lambda x, p: log1p(exp(p.beta * x)) / p.beta, lambda x, p: sigma(p.beta * x), lambda p: RELU_LIKE,
       unit=lambda p: 1 / p.beta, settings=[dict(beta=0.5), dict(beta=2.0), dict(beta=10.0)], beta=1.0)
define('squareplus', lambda x, p: (x + sqrt(x * x + p.b)) / 2, lambda x, p: (1 + x / sqrt(x * x + p.b)) / 2,
       lambda p: RELU_LIKE, unit=lambda p: sqrt(p.b) / 2, settings=[dict(b=1.0), dict(b=0.01)], b=4.0)
define('relu', lambda x, p: max(x, 0), lambda x, p: 1 if x > 0 else 0, lambda p: RELU_LIKE)
define('relu6', lambda x, p: clip(x, 0, 6), lambda x, p: 1 if 0 < x < 6 else 0, lambda p: (0, 0, 6, 0),
       near=lambda p: [6])
define('leaky_relu', lambda x, p: x if x > 0 else p.negative_slope * x, lambda x, p: 1 if x > 0 else p.negative_slope,
       lambda p: (-inf * p.negative_slope if p.negative_slope else 0, p.negative_slope, inf, 1),
       settings=[dict(negative_slope=0.2), dict(negative_slope=0.0)], negative_slope=0.01)
define('prelu', lambda x, p: x if x > 0 else p.weight * x, lambda x, p: 1 if x > 0 else p.weight,
       lambda p: (-inf * p.weight, p.weight, inf, 1), settings=[dict(weight=0.1), dict(weight=-0.5)], weight=0.25)
define('elu', lambda x, p: x if x > 0 else p.alpha * (exp(x) - 1), lambda x, p: 1 if x > 0 else p.alpha * exp(x),
       lambda p: (-p.alpha, 0, inf, 1), settings=[dict(alpha=0.5), dict(alpha=2.0)], alpha=1.0)
define('celu', lambda x, p: x if x > 0 else p.alpha * (exp(x / p.alpha) - 1),
       lambda x, p: 1 if x > 0 else exp(x / p.alpha), lambda p: (-p.alpha, 0, inf, 1), unit=lambda p: p.alpha,
       settings=[dict(alpha=0.5), dict(alpha=2.0)], alpha=1.0)
define('selu', lambda x, p: SELU_SCALE * (x if x > 0 else SELU_ALPHA * (exp(x) - 1)),
       lambda x, p: SELU_SCALE * (1 if x > 0 else SELU_ALPHA * exp(x)),
       lambda p: (-SELU_SCALE * SELU_ALPHA, 0, inf, SELU_SCALE))
define('thresholded_relu', lambda x, p: x if x > p.threshold else p.value, lambda x, p: 1 if x > p.threshold else 0,
       lambda p: (p.value, 0, inf, 1), near=lambda p: [p.threshold],
       settings=[dict(threshold=0.0, value=-1.0), dict(threshold=0.1, value=20.0)], threshold=1.0, value=0.0)
define('silu', lambda x, p: x * sigma(x), lambda x, p: gate(x, x, 1), lambda p: RELU_LIKE,
       near=lambda p: [root(lambda x: gate(x, x, 1), -1.28)])
define('swish', lambda x, p: x * sigma(p.beta * x), lambda x, p: gate(x, p.beta * x, p.beta),
       lambda p: RELU_LIKE if p.beta > 0 else (-inf, 1, 0, 0),
       near=lambda p: [root(lambda x: gate(x, p.beta * x, p.beta), -1.28 / p.beta)], unit=lambda p: 1 / abs(p.beta),
       settings=[dict(beta=1.702), dict(beta=0.5), dict(beta=2.0), dict(beta=-1.0)], beta=1.0)
define('hard_swish', lambda x, p: x * clip(x + 3, 0, 6) / 6,
       lambda x, p: 0 if x <= -3 else 1 if x >= 3 else (2 * x + 3) / 6, lambda p: RELU_LIKE,
       near=lambda p: [-3, -1.5, 3])
define('gelu', lambda x, p: x * erfc(-x / sqrt(2)) / 2, lambda x, p: erfc(-x / sqrt(2)) / 2 + x * normal_density(x),
       lambda p: RELU_LIKE, near=lambda p: [root(lambda x: erfc(-x / sqrt(2)) / 2 + x * normal_density(x), -0.75)])
define('gelu_tanh', lambda x, p: x * sigma(gelu_tanh_z(x)), lambda x, p: gate(x, gelu_tanh_z(x), gelu_tanh_dz(x)),
       lambda p: RELU_LIKE, near=lambda p: [root(lambda x: gate(x, gelu_tanh_z(x), gelu_tanh_dz(x)), -0.75)])
define('quick_gelu', lambda x, p: x * sigma(mpf(1.702) * x), lambda x, p: gate(x, mpf(1.702) * x, mpf(1.702)),
       lambda p: RELU_LIKE, near=lambda p: [root(lambda x: gate(x, mpf(1.702) * x, mpf(1.702)), -0.75)])
define('mish', lambda x, p: x * tanh(log1p(exp(x))), lambda x, p: mish_slope(x), lambda p: RELU_LIKE,
       near=lambda p: [root(mish_slope, -1.19)])
define('tanhshrink', lambda x, p: x - tanh(x), lambda x, p: tanh(x) ** 2, lambda p: (-inf, 1, inf, 1))
define('softshrink', lambda x, p: x - p.lambd if x > p.lambd else x + p.lambd if x < -p.lambd else 0,
       lambda x, p: 1 if abs(x) > p.lambd else 0, lambda p: (-inf, 1, inf, 1), near=lambda p: [-p.lambd, p.lambd],
       settings=[dict(lambd=0.1), dict(lambd=0.0)], lambd=0.5)
define('hardshrink', lambda x, p: x if abs(x) > p.lambd else 0, lambda x, p: 1 if abs(x) > p.lambd else 0,
       lambda p: (-inf, 1, inf, 1), near=lambda p: [-p.lambd, p.lambd], settings=[dict(lambd=1.0)], lambd=0.5)
define('squared_relu', lambda x, p: max(x, 0) ** 2, lambda x, p: 2 * max(x, 0), lambda p: (0, 0, inf, inf))
define('star_relu', lambda x, p: p.scale * max(x, 0) ** 2 + p.bias, lambda x, p: 2 * p.scale * max(x, 0),
       lambda p: (p.bias, 0, inf, inf), near=lambda p: [sqrt(abs(p.bias / p.scale))],
       settings=[dict(scale=1.0, bias=0.5)], scale=0.8944, bias=-0.4472)
define('gaussian', lambda x, p: exp(-x * x), lambda x, p: -2 * x * exp(-x * x), lambda p: (0, 0, 0, 0))
define('sine', lambda x, p: sin(p.omega * x), lambda x, p: p.omega * cos(p.omega * x),
       lambda p: (nan, nan, nan, nan), unit=lambda p: 1 / p.omega, settings=[dict(omega=30.0), dict(omega=0.5)],
       # the last one is the float64 closest to a multiple of pi/2
       near=lambda p: [k * pi / 2 / p.omega for k in (-3, -2, -1, 1, 2, 22, 710)] + [mpf(6381956970095103) * 2 ** 797],
       omega=1.0)
define('snake', lambda x, p: x + sin(p.alpha * x) ** 2 / p.alpha, lambda x, p: 1 + sin(2 * p.alpha * x),
       lambda p: (-inf, nan, inf, nan), unit=lambda p: 1 / p.alpha, settings=[dict(alpha=0.5), dict(alpha=5.0)],
       near=lambda p: [(k * pi - pi / 4) / p.alpha for k in (-2, 0, 1, 15)], alpha=1.0)
define('lisht', lambda x, p: x * tanh(x), lambda x, p: tanh(x) + x * sech2(x), lambda p: (inf, -1, inf, 1))
define('isru', lambda x, p: x / sqrt(1 + p.alpha * x * x), lambda x, p: 1 / sqrt(1 + p.alpha * x * x) ** 3,
       lambda p: (-1 / sqrt(p.alpha), 0, 1 / sqrt(p.alpha), 0), near=lambda p: [-1, 1],
       unit=lambda p: 1 / sqrt(p.alpha), settings=[dict(alpha=3.0), dict(alpha=0.1)], alpha=1.0)
define('isrlu', lambda x, p: x if x >= 0 else x / sqrt(1 + p.alpha * x * x),
       lambda x, p: 1 if x >= 0 else 1 / sqrt(1 + p.alpha * x * x) ** 3,
       lambda p: (-1 / sqrt(p.alpha), 0, inf, 1), near=lambda p: [-1], unit=lambda p: 1 / sqrt(p.alpha),
       settings=[dict(alpha=3.0)], alpha=1.0)
define('exp', lambda x, p: exp(x), lambda x, p: exp(x), lambda p: (0, 0, inf, inf))
define('rrelu', lambda x, p: x if x > 0 else (p.lower + p.upper) / 2 * x,
       lambda x, p: 1 if x > 0 else (p.lower + p.upper) / 2,
       lambda p: (-inf * (p.lower + p.upper) if p.lower + p.upper else 0, (p.lower + p.upper) / 2, inf, 1),
       settings=[dict(lower=0.1, upper=0.3), dict(lower=-0.5, upper=0.5)], lower=1 / 8, upper=1 / 3)
define('shrink', lambda x, p: x - p.bias if x > p.lambd else x + p.bias if x < -p.lambd else 0,
       lambda x, p: 1 if abs(x) > p.lambd else 0, lambda p: (-inf, 1, inf, 1),
       near=lambda p: [-p.lambd, p.lambd, -p.bias, p.bias],
       settings=[dict(lambd=0.5, bias=0.5), dict(lambd=0.1, bias=1.7), dict(lambd=0.0, bias=-0.3)], lambd=0.5, bias=0.0)
define('soft_cap', lambda x, p: p.cap * tanh(x / p.cap), lambda x, p: sech2(x / p.cap), lambda p: (-p.cap, 0, p.cap, 0),
       unit=lambda p: p.cap, settings=[dict(cap=50.0), dict(cap=0.7)], cap=30.0)
define('dyt', lambda x, p: p.weight * tanh(p.alpha * x) + p.bias,
       lambda x, p: p.weight * p.alpha * sech2(p.alpha * x),
       lambda p: (p.bias - p.weight * sign(p.alpha), 0, p.bias + p.weight * sign(p.alpha), 0),
       unit=lambda p: 1 / abs(p.alpha),
       near=lambda p: [atanh(-p.bias / p.weight) / p.alpha] if abs(p.bias) < abs(p.weight) else [],
       settings=[dict(alpha=2.0, weight=-0.7, bias=0.3), dict(alpha=-0.3, weight=1.5, bias=1.4),
                 dict(alpha=0.8, weight=1.25, bias=-3.0)], alpha=0.5, weight=1.0, bias=0.0)
define('xielu', lambda x, p: xielu(x, p), lambda x, p: xielu_slope(x, p),
       lambda p: (inf if p.alpha_n > p.beta else -inf if p.alpha_n < p.beta else -p.alpha_n, p.beta - p.alpha_n,
                  inf, inf),
       near=lambda p: [] if p.alpha_n <= p.beta else
       [log(1 - p.beta / p.alpha_n), root(lambda x: xielu(x, p), -p.alpha_n / (p.alpha_n - p.beta))],
       settings=[dict(alpha_p=0.3, alpha_n=2.5, beta=0.7), dict(alpha_p=1.0, alpha_n=0.55, beta=0.5),
                 dict(alpha_p=2.5, alpha_n=0.3, beta=0.7)], alpha_p=0.8, alpha_n=0.8, beta=0.5)
define('affine', lambda x, p: p.alpha * x + p.beta, lambda x, p: p.alpha,
       lambda p: (-inf if p.alpha > 0 else inf, p.alpha, inf if p.alpha > 0 else -inf, p.alpha),
       near=lambda p: [-p.beta / p.alpha], settings=[dict(alpha=0.1, beta=-0.7), dict(alpha=-2.0, beta=0.0),
       dict(alpha=0.5, beta=3.0)], alpha=1.0, beta=0.0)


# ---------------------------------------------------------------- second derivatives
# At a kink, and where f'' jumps, it is what PyTorch's double backward gives: the 0 of the side that is a line, and for
# xielu, where none is, that of the left.

def define_second(name, f, limits=lambda p: (0, 0), near=lambda p: []):
    """f: f'' at a finite x. limits: f''(-inf), f''(inf). near: roots of f'' to look at closely, beside f's places."""
    FUNCTIONS[name].ddf, FUNCTIONS[name].second_limits, FUNCTIONS[name].near_second = f, limits, near


def gate_second(x, z, dz, ddz):
    """The second derivative of x·sigma(z(x))."""
    s, t = sigma(z), sigma(-z)
    return s * t * (2 * dz + x * ddz + x * dz ** 2 * (t - s))


def swish_second(x, beta):
    return gate_second(x, beta * x, beta, 0)


def gelu_tanh_second(x):
    return gate_second(x, gelu_tanh_z(x), gelu_tanh_dz(x), 2 * sqrt(2 / pi) * 6 * mpf(0.044715) * x)


def mish_second(x):
    n = exp(x)
    d = n * n + 2 * n + 2
    return 4 * n * (2 * (n + 1) / d ** 2 + x * ((2 * n + 1) * d - 4 * n * (n + 1) ** 2) / d ** 3)


def tanh_second(x):
    return -2 * tanh(x) * sech2(x)


def isru_second(x, a):
    return -3 * a * x / sqrt(1 + a * x * x) ** 5


def both(x):
    return [-x, x]


for linear in ('identity affine binary_step hard_sigmoid hard_tanh relu relu6 leaky_relu prelu thresholded_relu '
               'softshrink hardshrink rrelu shrink').split():
    define_second(linear, lambda x, p: 0)
define_second('sigmoid', lambda x, p: sigma(x) * sigma(-x) * (sigma(-x) - sigma(x)))
define_second('log_sigmoid', lambda x, p: -sigma(x) * sigma(-x))
define_second('tanh', lambda x, p: tanh_second(x))
define_second('softsign', lambda x, p: -2 * mp.sign(x) / (1 + abs(x)) ** 3)
define_second('arctan', lambda x, p: -2 * x / (1 + x * x) ** 2)
define_second('softplus', lambda x, p: p.beta * sigma(p.beta * x) * sigma(-p.beta * x))
define_second('squareplus', lambda x, p: p.b / 2 / sqrt(x * x + p.b) ** 3)
define_second('elu', lambda x, p: p.alpha * exp(x) if x < 0 else 0)
define_second('celu', lambda x, p: exp(x / p.alpha) / p.alpha if x < 0 else 0)
define_second('selu', lambda x, p: SELU_SCALE * SELU_ALPHA * exp(x) if x < 0 else 0)
define_second('silu', lambda x, p: swish_second(x, 1),
              near=lambda p: both(root(lambda x: swish_second(x, 1), 2.4)))
define_second('swish', lambda x, p: swish_second(x, p.beta),
              near=lambda p: both(root(lambda x: swish_second(x, p.beta), 2.4 / p.beta)))
define_second('hard_swish', lambda x, p: mpf(1) / 3 if -3 < x < 3 else 0)
define_second('gelu', lambda x, p: (2 - x * x) * normal_density(x), near=lambda p: both(sqrt(2)))
define_second('gelu_tanh', lambda x, p: gelu_tanh_second(x), near=lambda p: both(root(gelu_tanh_second, 1.4)))
define_second('quick_gelu', lambda x, p: swish_second(x, mpf(1.702)),
              near=lambda p: both(root(lambda x: swish_second(x, mpf(1.702)), 1.41)))
define_second('mish', lambda x, p: mish_second(x), near=lambda p: [root(mish_second, -2.26), root(mish_second, 1.49)])
define_second('tanhshrink', lambda x, p: -tanh_second(x))
define_second('squared_relu', lambda x, p: 2 if x > 0 else 0, lambda p: (0, 2))
define_second('star_relu', lambda x, p: 2 * p.scale if x > 0 else 0, lambda p: (0, 2 * p.scale))
define_second('gaussian', lambda x, p: (4 * x * x - 2) * exp(-x * x), near=lambda p: both(sqrt(mpf(1) / 2)))
define_second('sine', lambda x, p: -p.omega ** 2 * sin(p.omega * x), lambda p: (nan, nan))
define_second('snake', lambda x, p: 2 * p.alpha * cos(2 * p.alpha * x), lambda p: (nan, nan))
define_second('lisht', lambda x, p: 2 * sech2(x) * (1 - x * tanh(x)), near=lambda p: both(root(
    lambda x: 1 - x * tanh(x), 1.2)))
define_second('isru', lambda x, p: isru_second(x, p.alpha))
define_second('isrlu', lambda x, p: 0 if x >= 0 else isru_second(x, p.alpha))
define_second('exp', lambda x, p: exp(x), lambda p: (0, inf))
define_second('soft_cap', lambda x, p: tanh_second(x / p.cap) / p.cap)
define_second('dyt', lambda x, p: p.weight * p.alpha ** 2 * tanh_second(p.alpha * x))
define_second('xielu', lambda x, p: 2 * p.alpha_p if x > 0 else p.alpha_n * exp(x), lambda p: (0, 2 * p.alpha_p))


def parameters(fn, setting):
    return SimpleNamespace(**{k: None if v is None else mpf(v) for k, v in {**fn.defaults, **setting}.items()})


def evaluate(fn, p, x, extra_bits=0):
    """f, f' and f'' at the float x, or at an mpf for points outside float64."""
    if isnan(x):
        return nan, nan, nan
    if isinf(x):
        return (*(fn.limits(p)[2:] if x > 0 else fn.limits(p)[:2]), fn.second_limits(p)[x > 0])
    x = mpf(x)
    with workprec(400 + 3 * (abs(mag(x)) if x else 0) + extra_bits):
        return fn.f(x, p), fn.df(x, p), fn.ddf(x, p)


def keeps_zero_sign(fn, p):
    """Whether f(-0) = -0: f(0) = 0 and f(x)/x stays positive on both sides."""
    tiny = mpf(2) ** -600
    return fn.f(mpf(0), p) == 0 and all(evaluate(fn, p, h)[0] / h > mpf(10) ** -6 for h in (tiny, -tiny))


# ---------------------------------------------------------------- numbers of the two binary types

class Binary:
    def __init__(self, name, code, bits_code, lowest, highest, digits):
        self.name, self.code, self.bits_code, self.digits = name, code, bits_code, digits
        self.lowest, self.highest = lowest, highest  # exponents of the smallest subnormal and the largest binade
        self.max = self.value(struct.unpack(bits_code, struct.pack(code, math.inf))[0] - 1)
        self.min_normal = self.value(1 << (digits - 1))
        self.tiny = self.value(1)

    def round(self, x):
        return struct.unpack(self.code, struct.pack(self.code, x))[0]

    def value(self, ordinal):
        """The float with this number when they are counted upward from 0."""
        size = struct.unpack(self.code, struct.pack(self.bits_code, abs(ordinal)))[0]
        return -size if ordinal < 0 else size

    def ordinal(self, x):
        size = struct.unpack(self.bits_code, struct.pack(self.code, abs(x)))[0]
        return -size if x < 0 else size

    def around(self, x, steps):
        middle = self.ordinal(float(x))
        return [self.value(middle + k) for k in range(-steps, steps + 1)]

    def text(self, x):
        """The shortest decimal text that reads back as x."""
        if math.isinf(x) or math.isnan(x) or x == 0:
            return {0.0: '-0.0' if math.copysign(1, x) < 0 else '0'}.get(x, str(x))
        if self.name == 'f64':
            return repr(x)
        texts = (float(f'{x:.{n}e}') for n in range(9))
        # half a unit above FLT_MAX rounding overflows
        return repr([t for t in texts if abs(t) < self.max * (1 + 2.0 ** -25) and self.round(t) == x][0])


F32 = Binary('f32', '>f', '>I', -149, 127, 24)
F64 = Binary('f64', '>d', '>Q', -1074, 1023, 53)

# Where results overflow, underflow, saturate or where formulas change sides, for one function or another.
EDGES = {'f32': [88.7228394, 87.3365479, 103.278931, 103.972084],
         'f64': [709.782712893384, 708.396418532264, 744.440071921381, 745.133219101941]}
PLACES = {'f32': [104, 104.7, 105.6, 91.2862, 61.91, 61.09, 52.13, 44.3614, 30, 20, 17.3287, 17.3, 16.6355, 14.05,
                  13.94, 13.1, 10.77, 10.64, 10.2, 9.346, 9.01, 8.31777, 7.9, 5.54, 4, 2.5, 1, 0.5, 0.125, 1e-3],
          'f64': [746.6, 748.5, 499, 439, 371.3, 100, 44, 38.59, 38.47, 37.43, 36.7368, 27.3, 26.64, 21.54, 21.43, 20,
                  18.715, 13, 8.3, 5.5, 2, 1, 0.5, 0.125, 1e-5]}


def points(fn, p, kind, default, rng):
    """The inputs for one setting, ordered: NaN, the infinities and zeros, then the rest upward."""
    unit, single = float(fn.unit(p)), kind is F32
    xs = {kind.tiny, kind.min_normal, kind.value(3), kind.max}
    for x in fn.near(p) + fn.near_second(p) + [0]:
        xs.update(kind.around(x, 2) if abs(x) <= kind.max else [])
    if default:
        xs.update([kind.value(kind.ordinal(kind.min_normal) - 1), kind.value(1000), kind.value(1234567), kind.max / 2])
        xs.update(v for x in EDGES[kind.name] for v in kind.around(x, 1))
        xs.update(kind.round(x) for x in PLACES[kind.name])
        powers = range(kind.lowest + 5, kind.highest + 1, 14 if single else 131)
        xs.update(math.ldexp(1, k) for k in (*powers, -kind.digits, -kind.digits // 2, 10, kind.digits))
        xs.update(kind.round(math.sqrt(x)) for x in (kind.max, kind.min_normal))
    else:
        xs.update(kind.round(x * unit) for x in (EDGES[kind.name] + PLACES[kind.name])[::3])
    xs |= {-x for x in xs}
    # (uniform within ±8, ±30, ±all, log-uniform) of the natural unit
    counts = {(True, True): (60, 40, 20, 70), (True, False): (40, 24, 12, 40),
              (False, True): (18, 8, 4, 12), (False, False): (8, 4, 2, 8)}[default, single]
    for width, count in zip((8, 30, 110 if single else 750), counts):
        xs.update(kind.round((2 * rng.random() - 1) * width * unit) for _ in range(count))
    for i in range(counts[3]):  # ldexp, not a power: that differs between C libraries
        x = math.ldexp(1 + rng.random(), rng.randrange(kind.lowest, kind.highest))
        xs.add(kind.round(-x if i % 2 else x))
    return [math.nan, -math.inf, math.inf, -0.0, 0.0] + sorted(xs - {0.0})


def decimal(v):
    """25 significant digits in scientific notation, zeros at the end left away."""
    v = mpf(v)
    if isnan(v):
        return 'nan'
    if isinf(v):
        return 'inf' if v > 0 else '-inf'
    if v == 0:
        return '0'
    v = mp.sign(v) * clip(abs(v), SMALLEST, LARGEST)
    return nstr(v, DIGITS, min_fixed=1, max_fixed=0, show_zero_exponent=True)


def elementwise():
    """All records: function, setting, its parameters, type and x."""
    for fn in FUNCTIONS.values():
        for setting in fn.settings:
            p, label = parameters(fn, setting), ';'.join(f'{k}={v!r}' for k, v in setting.items())
            for kind in (F32, F64):
                # seeded by name: a new function or setting leaves the others as they are
                rng = random.Random(f'{fn.name} {label} {kind.name}')
                for x in points(fn, p, kind, not setting, rng):
                    yield fn, label, p, kind, x


# ---------------------------------------------------------------- functions of a row

def softmax_parts(x, t=1):
    """Index of a maximum, the exponentials relative to it without its own 1, and the softmax; None where it is NaN."""
    if any(isnan(v) or v == inf for v in x) or max(x) == -inf:
        return None
    top = x.index(max(x))
    e = [exp((v - x[top]) / t) for v in x]  # exp(-inf) = 0
    others = fsum(v for i, v in enumerate(e) if i != top)
    return top, others, [v / (1 + others) for v in e]


def softmax_row(x, dy, t=1):
    parts = softmax_parts(x, t)
    if not parts:
        return [nan] * len(x), [nan] * len(x)
    y = parts[2]
    # y (dy - sum y dy), written with differences because the sum can agree with dy to any number of digits
    return y, [yi * fsum(yj * (di - dj) for yj, dj in zip(y, dy)) / t for yi, di in zip(y, dy)]


def log_softmax_row(x, dy):
    parts = softmax_parts(x)
    if not parts:
        return [nan] * len(x), [nan] * len(x)
    top, others, y = parts
    total = fsum(dy)  # exact
    # dy - y sum dy, with 1 - y as the sum of the others for the same reason
    rest = [fsum(y[:i] + y[i + 1:]) for i in range(len(y))]
    return [v - x[top] - log1p(others) for v in x], [d * r - v * (total - d) for d, r, v in zip(dy, rest, y)]


def softmin_row(x, dy):
    y, dx = softmax_row([-v for v in x], dy)
    return y, [-v for v in dx]


def logsumexp_row(x, dy):
    parts = softmax_parts(x)
    if not parts:  # NaN wins over inf
        return [nan if any(map(isnan, x)) else inf if inf in x else -inf], [nan] * len(x)
    return [x[parts[0]] + log1p(parts[1])], [v * dy[0] for v in parts[2]]


def maxout_row(x, dy):
    if any(map(isnan, x)):
        return [nan], [nan] * len(x)
    return [max(x)], [dy[0] if i == x.index(max(x)) else 0 for i in range(len(x))]


def gated_row(name):
    """The product of a function of one half and of the other half, which is the first if gate is 2."""
    def row(x, dy, gate=1):
        g, v = x if gate == 1 else reversed(x)
        f, slope = (nan, nan) if isnan(g) else evaluate(FUNCTIONS[name], parameters(FUNCTIONS[name], {}), g)[:2]
        dg, dv = slope * dy[0] * v, f * dy[0]
        return [f * v], [dg, dv] if gate == 1 else [dv, dg]
    return row


def crelu_row(x, dy):
    if isnan(x[0]):
        return [nan, nan], [nan]
    return [max(x[0], mpf(0)), max(-x[0], mpf(0))], [dy[0] if x[0] > 0 else -dy[1] if x[0] < 0 else mpf(0)]


def sparsemax_row(x, dy):
    if not all(v < inf for v in x) or max(x) == -inf:
        return [nan] * len(x), [nan] * len(x)
    ordered = sorted((v for v in x if v > -inf), reverse=True)
    size = max(k for k in range(1, len(ordered) + 1) if 1 + k * ordered[k - 1] > fsum(ordered[:k]))
    threshold = (fsum(ordered[:size]) - 1) / size
    support = [i for i, v in enumerate(x) if v > threshold]
    mean = fsum(dy[i] for i in support) / len(support)
    return ([x[i] - threshold if i in support else mpf(0) for i in range(len(x))],
            [dy[i] - mean if i in support else mpf(0) for i in range(len(x))])


GATED = dict(glu='sigmoid', reglu='relu', geglu='gelu', geglu_tanh='gelu_tanh', swiglu='silu', bilinear='identity')
ROW_FUNCTIONS = dict(softmax=softmax_row, log_softmax=log_softmax_row, softmin=softmin_row, logsumexp=logsumexp_row,
                     maxout=maxout_row, **{name: gated_row(of) for name, of in GATED.items()}, crelu=crelu_row,
                     sparsemax=sparsemax_row)


def normal(rng, kind):
    return kind.round(sum(rng.random() for _ in range(12)) - 6)  # nearly normal and the same on every platform


def row_inputs(kind):
    """Pairs of a name and a row."""
    single, big, i, n = kind is F32, kind.max, math.inf, math.nan
    rng = random.Random(f'rows {kind.name}')
    below = kind.value(kind.ordinal(big) - 1)
    for size in (1, 2, 3, 5, 16, 17, 100, 257) if single else (1, 3, 17, 100):
        yield 'normal', [normal(rng, kind) for _ in range(size)]
        yield 'normal times 4', [4 * normal(rng, kind) for _ in range(size)]
    yield 'counting', [0.0, 1.0, 2.0]
    for size in (3, 17, 1000) if single else (17,):
        yield 'equal', [kind.round(0.1)] * size
    for offset in (1e4, -1e4) if single else (1e8,):
        yield 'offset', [kind.round(offset + 3 * normal(rng, kind)) for _ in range(17)]
    yield from (('large', row) for row in ([big, big], [big, -big, 0.0], [big, below, below], [-big, -big, -below]))
    for margin in (1e-3, 1.0, 20.0, 88.0, 104.0, 200.0) if single else (40.0, 720.0):
        yield 'dominating', [kind.round(0.3), kind.round(0.3 + margin), 0.25, -0.5, kind.round(0.1)]
    yield '-inf among finite', [-i, 1.0, -0.5, 2.0]
    yield 'all -inf', [-i, -i, -i]
    yield '+inf', [1.0, i, -2.0]
    yield 'NaN', [1.0, n, -2.0]
    yield 'subnormal', [kind.tiny, -kind.tiny, 5 * kind.tiny, kind.min_normal]
    if not single:
        return
    yield 'normal', [normal(rng, kind) for _ in range(1000)]
    yield 'large', [big, 1.0, -1.0, 0.0, -big]
    yield 'large', [kind.round(1e38), kind.round(1e37), kind.round(-1e30), 5.0]
    yield 'dominating', [kind.round(20.0)] + [kind.round(normal(rng, kind) / 8) for _ in range(256)]
    yield 'tail', [10.0 * -k for k in range(12)]
    yield 'tail', [kind.round(-86.7 - k) for k in range(20)] + [0.0]
    yield 'zeros', [0.0, -0.0, 0.0]
    yield 'opposite', [kind.round(-math.log(2)), kind.round(-math.log(2))]  # logsumexp near 0
    for size in (2, 16, 100):
        yield '-inf among finite', [-i if k % 3 != 1 else normal(rng, kind) for k in range(size)]
    yield 'all -inf', [-i]
    yield 'all -inf', [-i] * 17
    yield '+inf', [i]
    yield '+inf', [-i, i, 0.0]
    yield '+inf', [normal(rng, kind) for _ in range(16)] + [i, i]
    yield 'NaN', [n]
    yield 'NaN', [i, -i, n]
    yield 'NaN', [n] + [normal(rng, kind) for _ in range(16)]


def pairs(kind):
    """Pairs of a name and a row of two: a gate and what it lets pass, or the other way round."""
    rng = random.Random(f'pairs {kind.name}')
    for scale in (1, 4, 16):
        for _ in range(8):
            yield 'normal times %d' % scale, [scale * normal(rng, kind), normal(rng, kind)]
    gates = [0.0, -0.0, 1.0, -1.0, 12.0, -12.0, -30.0, math.inf, -math.inf, math.nan]
    values = [1.0, -0.0, kind.round(-0.3), kind.round(1e30), -math.inf, math.nan]
    if kind is F32:
        gates += [kind.tiny, -kind.tiny, kind.max, -kind.max, -90.0, 90.0]
        values += [kind.max, -kind.tiny]
    for g in gates:
        for row in ([g, values[rng.randrange(len(values))]], [values[rng.randrange(len(values))], g], [g, 2.0]):
            if not (any(map(math.isinf, row)) and any(100 < abs(v) < math.inf for v in row)):  # 0·inf, were 0 not tiny
                yield 'special', row


def rows():
    """All records: function, label of the parameters, type, case, x and dy as floats, arguments of the function."""
    for name in ROW_FUNCTIONS:
        for kind in (F32, F64):
            rng = random.Random(f'{name} {kind.name}')
            cases = list(row_inputs(kind))
            if name == 'maxout':
                few = [c for c in cases if c[0] not in ('zeros', 'subnormal') and len(c[1]) in (1, 3, 5)]
                cases = few[::3 if kind is F32 else 4] + [('tie', [1.0, 3.0, -2.0, 3.0]), ('NaN', [math.nan, 1.0])]
            if name in GATED or name == 'crelu':
                cases = [(case, x[:1] if name == 'crelu' else x) for case, x in pairs(kind)]
            plan = [(case, x, None) for case, x in cases]
            if name == 'softmax':
                plan += [(case, x, t) for t in (0.5, 2.0, 0.01) for case, x in cases if 1 < len(x) < 6]
            if name in GATED and name != 'bilinear':
                plan = [(case, x, gate) for gate in (1.0, 2.0) for case, x in cases]
            for case, x, t in plan:
                dy = [normal(rng, kind) for _ in (x if 'soft' in name or name == 'sparsemax' else range(2) if name == 'crelu' else x[:1])]
                label = f'{"gate" if name in GATED else "temperature"}={t!r}' if t else ''
                yield name, label, kind, case, x, dy, [mpf(t)] if t else []


def evaluate_row(record):
    name, _, kind, _, x, dy, args = record
    with workprec(700 if kind is F32 else 3000):  # more than the span of the type's exponents: sums of x are exact
        return ROW_FUNCTIONS[name]([mpf(v) for v in x], [mpf(v) for v in dy], *args)


# ---------------------------------------------------------------- losses of a row and a target

def cross_entropy(x, target, dy, smoothing):
    parts = softmax_parts(x)
    if not parts:
        return nan, [nan] * len(x)
    top, others, y = parts
    below = [x[top] - v for v in x]
    value = log1p(others) + (0 if smoothing == 1 else (1 - smoothing) * below[target])
    value += 0 if smoothing == 0 else smoothing * fsum(below) / len(x)
    dx = [(v - smoothing / len(x)) * dy for v in y]
    # 1 - y of the target as the sum of the others, which may be beyond any number of digits
    rest = fsum(y[:target] + y[target + 1:])
    dx[target] = (smoothing * (y[target] - mpf(1) / len(x)) - (1 - smoothing) * rest) * dy
    return value, dx


def losses():
    """All records: function, label smoothing, type, case, target, x and dy as floats."""
    for kind in (F32, F64):
        rng = random.Random(f'losses {kind.name}')
        for case, x in row_inputs(kind):
            largest = x.index(max(x)) if not any(map(math.isnan, x)) else 0
            plan = [(largest, 0.0), (rng.randrange(len(x)), 0.0)]
            if len(x) < 300:
                plan.append((rng.randrange(len(x)), 0.1))
            if len(x) < 6 and case != 'subnormal':  # of these 1 leaves nothing but the differences of x
                plan.append((rng.randrange(len(x)), 1.0))
            for target, smoothing in plan:
                yield 'cross_entropy', smoothing, kind, case, target, x, normal(rng, kind)


def evaluate_loss(record):
    _, smoothing, kind, _, target, x, dy = record
    with workprec(700 if kind is F32 else 3000):
        return cross_entropy([mpf(v) for v in x], target, mpf(dy), mpf(smoothing))


# ---------------------------------------------------------------- gradients of learned parameters

# By function: for each learned parameter its name and the terms whose sum is the derivative by it. The values tried.
LEARNED = dict(
    prelu=([('weight', lambda x, p: [min(x, mpf(0))])], [dict(weight=w) for w in (0.25, 0.0, -1.5)]),
    swish=([('beta', lambda x, p: [x * x * sigma(p.beta * x) * sigma(-p.beta * x)])],
           [dict(beta=b) for b in (1.0, 0.0, 0.375, -2.5)]),
    snake=([('alpha', lambda x, p: [x * sin(2 * p.alpha * x) / p.alpha, -(sin(p.alpha * x) / p.alpha) ** 2])],
           [dict(alpha=a) for a in (1.0, 0.125, -2.75)]),
    star_relu=([('scale', lambda x, p: [max(x, mpf(0)) ** 2]), ('bias', lambda x, p: [mpf(1)])],
               [dict(scale=s, bias=b) for s, b in ((1.0, 0.0), (-0.75, 2.5))]),
    dyt=([('alpha', lambda x, p: [p.weight * x * sech2(p.alpha * x)]), ('weight', lambda x, p: [tanh(p.alpha * x)]),
          ('bias', lambda x, p: [mpf(1)])],
         [dict(alpha=a, weight=w, bias=b)
          for a, w, b in ((0.5, 1.0, 0.0), (-1.25, 2.5, 0.75), (0.75, 0.0, 1.0), (0.0, -1.5, 0.5))]),
    xielu=([('alpha_p', lambda x, p: [max(x, mpf(0)) ** 2]),
            ('alpha_n', lambda x, p: [exp(min(x, mpf(0))) - 1 - min(x, mpf(0))])],
           [dict(alpha_p=r, alpha_n=l) for r, l in ((0.75, 0.75), (2.5, 0.125))]),
)
TERMS = 32


def gradients():
    """All records: function, parameters, type, x and dy as floats."""
    for name, (_, settings) in LEARNED.items():
        for setting in settings:
            for kind in (F32, F64):
                rng = random.Random(f'gradients {name} {setting} {kind.name}')
                for case in ('normal', 'wide', 'cancelling', 'equal'):
                    x = [kind.round(normal(rng, kind) * (10.0 ** rng.randint(-3, 2) if case == 'wide' else 2))
                         for _ in range(TERMS)]
                    dy = [normal(rng, kind) for _ in x]
                    if case == 'cancelling':  # all but the last pair, which is smaller by ten binades
                        half = x[: TERMS // 2]
                        x = [v for v in half for _ in range(2)]
                        dy = [v if i % 2 else -v for v in dy[: TERMS // 2] for i in range(2)]
                        dy[-1] = kind.round(dy[-1] * 2.0 ** -10)
                    elif case == 'equal':
                        x, dy = [x[0]] * TERMS, [dy[0]] * TERMS
                    yield name, setting, kind, x, dy


def evaluate_gradient(record):
    """For each learned parameter the sum, and the sum of the sizes of all its terms."""
    name, setting, kind, x, dy = record
    p = parameters(FUNCTIONS[name], setting)
    results = []
    for _, slope in LEARNED[name][0]:
        terms = [[mpf(d) * t for t in slope(mpf(v), p)] for v, d in zip(x, dy)]
        results.append((fsum(map(fsum, terms)), fsum(abs(t) for parts in terms for t in parts)))
    return results


# ---------------------------------------------------------------- output

def write(directory, name, what, header, lines):
    with open(os.path.join(directory, name), 'w', encoding='utf-8', newline='\n') as out:
        out.write(f'# {what}, written by src/test/oracle/generate.py: change that, not this. See its README.md.\n')
        out.write('\n'.join([header, *lines]) + '\n')


def generate(directory):
    os.makedirs(directory, exist_ok=True)
    lines = {name: [] for name in FUNCTIONS}
    for fn, label, p, kind, x in elementwise():
        value, derivative, second = map(decimal, evaluate(fn, p, x))
        if x == 0 and math.copysign(1, x) < 0 and keeps_zero_sign(fn, p):
            value = '-0.0'
        lines[fn.name].append(','.join((label, kind.name, kind.text(x), value, derivative, second)))
    for name in FUNCTIONS:
        write(directory, name + '.csv', f'{name} and its derivatives', 'parameters,type,x,value,derivative,second',
              lines[name])
    texts = []
    for record in rows():
        name, label, kind, case, x, dy, _ = record
        value, dx = evaluate_row(record)
        lists = map(' '.join, (map(kind.text, x), map(decimal, value), map(kind.text, dy), map(decimal, dx)))
        texts.append(','.join((name, label, kind.name, case, *lists)))
    header = 'function,parameters,type,case,x,value,dy,dx'
    write(directory, 'rows.csv', 'Functions of a row and their pullbacks', header, texts)

    texts = []
    for record in losses():
        name, smoothing, kind, case, target, x, dy = record
        value, dx = evaluate_loss(record)
        texts.append(','.join((name, f'label_smoothing={smoothing!r}' if smoothing else '', kind.name, case, str(target),
                               ' '.join(map(kind.text, x)), decimal(value), kind.text(dy),
                               ' '.join(map(decimal, dx)))))
    write(directory, 'losses.csv', 'Losses of a row and a target, and their pullbacks',
          'function,parameters,type,case,target,x,value,dy,dx', texts)

    texts = []
    for record in gradients():
        name, setting, kind, x, dy = record
        sums, sizes = zip(*evaluate_gradient(record))
        lists = map(' '.join, (map(kind.text, x), map(kind.text, dy), map(decimal, sums), map(decimal, sizes)))
        label = ';'.join(f'{key}={value!r}' for key, value in setting.items())
        texts.append(','.join((name, label, kind.name, *lists)))
    write(directory, 'gradients.csv', 'Gradients of learned parameters', 'function,parameters,type,x,dy,gradients,sizes',
          texts)


# ---------------------------------------------------------------- check of the oracle itself

FAILURES = []


def expect(condition, *what):
    if not condition:
        FAILURES.append(what)
        print('FAILED', *what)


def close(a, b, tolerance):
    return (isnan(a) and isnan(b)) or a == b or abs(mpf(a) - b) <= mpf(tolerance) * max(abs(mpf(a)), abs(mpf(b)))


# function, setting, x, f, f' (None: anything) as the conventions state them
CONVENTIONS = [
    *((name, {}, x, None, 0) for name, xs in dict(relu=[0], relu6=[0, 6], hard_tanh=[-1, 1], hard_sigmoid=[-3, 3],
      softshrink=[-.5, .5], hardshrink=[-.5, .5], shrink=[-.5, .5], thresholded_relu=[1],
      binary_step=[0]).items() for x in xs),
    ('rrelu', {}, 0, 0, mpf(1 / 8 + 1 / 3) / 2), ('xielu', {}, 0, 0, 0.5), ('shrink', dict(bias=0.5), 0.5, 0, 0),
    ('leaky_relu', {}, 0, 0, 0.01), ('prelu', {}, 0, 0, 0.25), ('elu', {}, 0, 0, 1), ('celu', {}, 0, 0, 1),
    ('elu', dict(alpha=2.0), 0, 0, 2), ('celu', dict(alpha=2.0), 0, 0, 1), ('hard_swish', {}, -3, 0, 0),
    ('hard_swish', {}, 3, 3, 1), ('softsign', {}, 0, 0, 1), ('squared_relu', {}, 0, 0, 0), ('isrlu', {}, 0, 0, 1),
    ('star_relu', {}, 0, -0.4472, 0), ('binary_step', {}, 0, 1, 0), ('thresholded_relu', {}, 1, 0, 0),
    ('hardshrink', {}, 0.5, 0, 0), ('hardshrink', {}, -0.5, 0, 0), ('softshrink', dict(lambd=0.0), 0, 0, 0),
    ('leaky_relu', dict(negative_slope=0.0), -math.inf, 0, 0), ('prelu', dict(weight=-0.5), -math.inf, inf, -0.5),
    ('hard_sigmoid', {}, 1, mpf(2) / 3, mpf(1) / 6), ('snake', {}, math.inf, inf, nan),
    ('sine', {}, math.inf, nan, nan)]
# function, setting, x, f'' as PyTorch's double backward has it
SECOND_CONVENTIONS = [
    *((name, {}, x, 0) for name, xs in dict(relu=[0], relu6=[0, 6], hard_tanh=[-1, 1], hard_sigmoid=[-3, 3],
      softshrink=[-.5, .5], hardshrink=[-.5, .5], thresholded_relu=[1], binary_step=[0], leaky_relu=[0], prelu=[0],
      elu=[0], celu=[0], selu=[0], softsign=[0], squared_relu=[0], star_relu=[0], isrlu=[0], hard_swish=[-3, 3]).items()
      for x in xs),
    ('hard_swish', {}, 1, mpf(1) / 3), ('squared_relu', {}, 1, 2), ('elu', dict(alpha=2.0), 0, 0),
    ('gelu', {}, 0, 2 / sqrt(2 * pi)), ('silu', {}, 0, 0.5), ('exp', {}, math.inf, inf), ('sine', {}, math.inf, nan),
    ('snake', {}, 0, 2)]
KNOWN = [('gelu', -0.7518, -0.16997), ('mish', -1.19243, -0.30884), ('silu', -1.27846, -0.27846),
         ('gelu_tanh', -0.7524, -0.17004), ('quick_gelu', -0.7512, -0.16361), ('hard_swish', -1.5, -0.375)]


def check():
    for name, setting, x, value, slope in CONVENTIONS:
        got = evaluate(FUNCTIONS[name], parameters(FUNCTIONS[name], setting), x)
        for v, want in zip(got, (value, slope)):
            expect(want is None or close(v, want, 1e-60), name, setting, x, v)
    for name, setting, x, second in SECOND_CONVENTIONS:
        got = evaluate(FUNCTIONS[name], parameters(FUNCTIONS[name], setting), x)[2]
        expect(close(got, second, 1e-60), name, setting, x, 'second', got)
    for name, x, value in KNOWN:
        got = evaluate(FUNCTIONS[name], parameters(FUNCTIONS[name], {}), x)
        expect(abs(got[0] - value) < 1e-5 and abs(got[1]) < 1e-4, name, x, got)
    expect(float(evaluate(FUNCTIONS['selu'], None, 0.0)[1]) == 1.7580993408473766, "selu'(0)")
    keeping = {fn.name for fn in FUNCTIONS.values() if keeps_zero_sign(fn, parameters(fn, {}))}
    expect(keeping == {*'identity affine tanh hard_tanh softsign arctan leaky_relu prelu elu celu selu silu swish hard_swish '
                       'gelu gelu_tanh quick_gelu mish sine snake isru isrlu rrelu soft_cap dyt '
                       'xielu'.split()}, 'sign of zero', keeping)
    for fn in FUNCTIONS.values():
        for setting in fn.settings:
            p, rng = parameters(fn, setting), random.Random('check')
            for k in range(24):  # a kink is never hit: these x are random
                x = mpf(2 * rng.random() - 1) * (8 if k % 2 else 2) * fn.unit(p)
                slope = diff(lambda t: fn.f(t, p), x, h=mpf(2) ** -150)
                expect(close(fn.df(x, p), slope, 1e-30) or abs(slope) < 1e-40, fn.name, setting, x, slope)
                second = diff(lambda t: fn.df(t, p), x, h=mpf(2) ** -150)
                expect(close(fn.ddf(x, p), second, 1e-30) or abs(second) < 1e-40, fn.name, setting, x, 'second', second)
            for x, limits in ((-mpf(2) ** 3000, (*fn.limits(p)[:2], fn.second_limits(p)[0])),
                              (mpf(2) ** 3000, (*fn.limits(p)[2:], fn.second_limits(p)[1]))):
                for got, want in zip(evaluate(fn, p, x), limits):
                    ok = got * mp.sign(want) > LARGEST ** 0.1 if isinf(want) else abs(got - want) < 1e-100
                    expect(ok or isnan(want), fn.name, setting, 'limit', x > 0, want)
    for i, (fn, label, p, kind, x) in enumerate(elementwise()):
        text = kind.text(x)
        if math.isfinite(x) and x:  # no neighbour is nearer to the text than x (a tie goes to x: see round below)
            size = abs(Fraction(x))
            below = Fraction(kind.value(kind.ordinal(abs(x)) - 1))
            above = Fraction(kind.value(kind.ordinal(abs(x)) + 1)) if size < kind.max else 2 * size - below
            expect(below + size <= 2 * abs(Fraction(text)) <= size + above, fn.name, kind.name, text)
            expect(kind.round(x) == x and kind.round(float(text)) == x, fn.name, kind.name, text)
        if i % 5 == 0:  # the working precision suffices if more of it changes nothing
            usual, finer = evaluate(fn, p, x), evaluate(fn, p, x, 1500)
            expect(list(map(decimal, usual)) == list(map(decimal, finer)), fn.name, label, x, 'precision')
    for record in rows():
        name, label, kind, case, x, dy, args = record
        value, dx = evaluate_row(record)
        expect(all(isnan(v) or kind.round(v) == v for v in x + dy), name, case, 'representable')
        paired = name in GATED or name == 'crelu'
        results = 2 if name == 'crelu' else 1 if paired or name in ('logsumexp', 'maxout') else len(x)
        expect((len(value), len(dy), len(dx)) == (results, results, len(x)), name, case, 'lengths')
        plain = all(math.isfinite(v) and abs(v) < 100 for v in x) and len(x) < 20
        kink = paired and 0 in x or name == 'sparsemax' and case == 'counting'
        if plain and name != 'maxout' and not kink:  # the pullback is the gradient of <dy, value>
            for k in range(len(x)):
                def product(t):
                    return mp.fdot(ROW_FUNCTIONS[name]([*map(mpf, x[:k]), t, *map(mpf, x[k + 1:])], dy, *args)[0], dy)

                g = diff(product, mpf(x[k]), h=mpf(2) ** -150)
                expect(close(g, dx[k], 1e-25) or abs(g - dx[k]) < 1e-40, name, label, case, k, g, dx[k])
        special = [-v for v in x] if name == 'softmin' else x
        bad = any(map(math.isnan, x)) or math.inf in special or max(special) == -math.inf
        expect(name == 'maxout' or paired or all(isnan(v) == bad for v in dx), name, case, 'NaN')
        expect(not paired or not any(map(math.isnan, x)) or isnan(value[0]), name, case, 'NaN')
        if name in ('softmax', 'softmin', 'sparsemax') and not bad:
            expect(abs(fsum(value) - 1) < 1e-60, name, case, 'sum')
    for record in losses():
        name, smoothing, kind, case, target, x, dy = record
        value, dx = evaluate_loss(record)
        bad = any(map(math.isnan, x)) or math.inf in x or max(x) == -math.inf
        expect(isnan(value) == bad and all(isnan(v) == bad for v in dx), name, case, 'NaN')
        expect(bad or value >= 0 and abs(fsum(dx)) < 1e-60, name, case, 'at least 0, gradients that sum to 0')
        if all(math.isfinite(v) and abs(v) < 100 for v in x) and len(x) < 20:
            for k in range(len(x)):
                def loss(t):
                    return cross_entropy([*map(mpf, x[:k]), t, *map(mpf, x[k + 1:])], target, mpf(1), mpf(smoothing))[0]

                g = diff(loss, mpf(x[k]), h=mpf(2) ** -150) * dy
                expect(close(g, dx[k], 1e-25) or abs(g - dx[k]) < 1e-40, name, smoothing, case, k, g, dx[k])
    for name, setting, kind, x, dy in gradients():  # the derivative by a parameter is that of f
        for parameter, slope in LEARNED[name][0]:
            for v in x[:4]:
                def value(t):
                    return FUNCTIONS[name].f(mpf(v), parameters(FUNCTIONS[name], {**setting, parameter: t}))

                got = fsum(slope(mpf(v), parameters(FUNCTIONS[name], setting)))
                d = diff(value, mpf(setting[parameter]), h=mpf(2) ** -150)
                expect(close(got, d, 1e-25) or abs(got - d) < 1e-40, name, setting, parameter, v, got, d)
    print('failures:', len(FAILURES))
    return 1 if FAILURES else 0


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(check() if sys.argv[1] == '--check' else generate(sys.argv[1]))
