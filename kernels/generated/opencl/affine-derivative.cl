// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: ba2d81e4fed3e1f0f22f688b04bf43ce71cc6c3900070e8a7fce6edd64d045c0
// function: affine
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, shape_0, 1, 43) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private int shape_0, __private int what, __private int code)
{
  bool b_9;
  float f_7, f_14, f_16;
  int i_5, i_8, i_15;
  long l_10, l_11, l_12;
  __global uchar *ul_0, *ul_1, *ul_13, *ul_17;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_5  =  shape_0;
  f_7  =  numbers_0;
  i_8  =  get_global_id(0);
  b_9  =  i_8 < i_5;
  if(b_9)
  {
    // BLOCK 1
    l_10  =  (long) i_8;
    l_11  =  l_10 + 4L;
    l_12  =  l_11 << 2;
    ul_13  =  ul_0 + l_12;
    f_14  =  *((__global float *) ul_13);
    i_15  =  isequal(f_14, f_14);
    if(i_15 == 1)
    {
      // BLOCK 2
      f_16  =  f_7;
    }  // B1
    else
    {
      // BLOCK 3
      f_16  =  f_14;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    ul_17  =  ul_1 + l_12;
    *((__global float *) ul_17)  =  f_16;
  }  // B0
  else
  {
    // BLOCK 5
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  return;
}  //  kernel
