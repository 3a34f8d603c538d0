// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 28dac9688cbc3c3308e8f09b2279e6c5184589dd470e32152f4cf2733d6e3083
// function: exp
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, shape_0, 37) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private int shape_0, __private int code)
{
  bool b_7;
  float f_12, f_14, f_16;
  int i_5, i_6, i_15;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_13, *ul_17;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  z;
  i_5  =  shape_0;
  i_6  =  get_global_id(0);
  b_7  =  i_6 < i_5;
  if(b_7)
  {
    // BLOCK 1
    l_8  =  (long) i_6;
    l_9  =  l_8 + 4L;
    l_10  =  l_9 << 2;
    ul_11  =  ul_0 + l_10;
    f_12  =  *((__global float *) ul_11);
    ul_13  =  ul_1 + l_10;
    f_14  =  exp(f_12);
    *((__global float *) ul_13)  =  f_14;
    i_15  =  isequal(f_12, f_12);
    if(i_15 == 1)
    {
      // BLOCK 2
      f_16  =  f_14;
    }  // B1
    else
    {
      // BLOCK 3
      f_16  =  f_12;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    ul_17  =  ul_2 + l_10;
    *((__global float *) ul_17)  =  f_16;
  }  // B0
  else
  {
    // BLOCK 5
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  return;
}  //  kernel
