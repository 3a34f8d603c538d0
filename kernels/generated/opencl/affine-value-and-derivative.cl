// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: af55b4aa7ff9f16d4a91d2dbd78bae27c16321e9055a0a9770834a66c761024e
// function: affine
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, numbers_0, numbers_1, numbers_2, numbers_3, shape_0, 43) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private int shape_0, __private int code)
{
  bool b_16;
  float f_8, f_10, f_12, f_14, f_21, f_22, f_23, f_25, f_27, f_28, f_31;
  int i_6, i_15, i_24, i_26, i_30;
  long l_17, l_18, l_19;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_20, *ul_29, *ul_32;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  z;
  i_6  =  shape_0;
  f_8  =  numbers_0;
  f_10  =  numbers_1;
  f_12  =  numbers_2;
  f_14  =  numbers_3;
  i_15  =  get_global_id(0);
  b_16  =  i_15 < i_6;
  if(b_16)
  {
    // BLOCK 1
    l_17  =  (long) i_15;
    l_18  =  l_17 + 4L;
    l_19  =  l_18 << 2;
    ul_20  =  ul_0 + l_19;
    f_21  =  *((__global float *) ul_20);
    f_22  =  fma(f_8, f_21, f_12);
    f_23  =  f_21 - f_21;
    i_24  =  isequal(f_23, 0.0F);
    if(i_24 == 1)
    {
      // BLOCK 2
      f_25  =  fma(f_10, f_21, f_14);
      i_26  =  isequal(f_25, 0.0F);
      if(i_26 == 1)
      {
        // BLOCK 3
        f_27  =  f_22;
      }  // B2
      else
      {
        // BLOCK 4
        f_28  =  f_22 + f_25;
        f_27  =  f_28;
      }  // B2
    }  // B1
    else
    {
      // BLOCK 5
      f_27  =  f_22;
    }  // B1
    // BLOCK 6 MERGES [5 3 4 ]
    ul_29  =  ul_1 + l_19;
    *((__global float *) ul_29)  =  f_27;
    i_30  =  isequal(f_21, f_21);
    if(i_30 == 1)
    {
      // BLOCK 7
      f_31  =  f_8;
    }  // B6
    else
    {
      // BLOCK 8
      f_31  =  f_21;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_32  =  ul_2 + l_19;
    *((__global float *) ul_32)  =  f_31;
  }  // B0
  else
  {
    // BLOCK 10
  }  // B0
  // BLOCK 11 MERGES [10 9 ]
  return;
}  //  kernel
