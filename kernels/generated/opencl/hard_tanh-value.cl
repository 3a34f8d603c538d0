// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: f51cc6956acdb6ec19a3c8bf007d4e5645f32c9fa02eb2ada22cacd69ca017e8
// function: hard_tanh
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, numbers_1, shape_0, 0, 6) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private int shape_0, __private int what, __private int code)
{
  bool b_11;
  float f_7, f_9, f_16, f_18;
  int i_5, i_10, i_17, i_19;
  long l_12, l_13, l_14;
  __global uchar *ul_0, *ul_1, *ul_15, *ul_20;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_5  =  shape_0;
  f_7  =  numbers_0;
  f_9  =  numbers_1;
  i_10  =  get_global_id(0);
  b_11  =  i_10 < i_5;
  if(b_11)
  {
    // BLOCK 1
    l_12  =  (long) i_10;
    l_13  =  l_12 + 4L;
    l_14  =  l_13 << 2;
    ul_15  =  ul_0 + l_14;
    f_16  =  *((__global float *) ul_15);
    i_17  =  isless(f_16, f_7);
    if(i_17 == 1)
    {
      // BLOCK 2
      f_18  =  f_7;
    }  // B1
    else
    {
      // BLOCK 3
      i_19  =  isless(f_9, f_16);
      if(i_19 == 1)
      {
        // BLOCK 4
        f_18  =  f_9;
      }  // B3
      else
      {
        // BLOCK 5
        f_18  =  f_16;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [2 4 5 ]
    ul_20  =  ul_1 + l_14;
    *((__global float *) ul_20)  =  f_18;
  }  // B0
  else
  {
    // BLOCK 7
  }  // B0
  // BLOCK 8 MERGES [7 6 ]
  return;
}  //  kernel
