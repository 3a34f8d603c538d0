// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: d7220719409acba372def1aab372e877db36f55da2eca23d10d8813690d01510
// function: shrink
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, numbers_0, numbers_1, numbers_2, shape_0, 39) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_0, __private int code)
{
  bool b_14;
  float f_8, f_10, f_12, f_19, f_21, f_22, f_23, f_24, f_26, f_27, f_28, f_30, f_32, f_34;
  int i_6, i_13, i_20, i_25, i_31, i_33;
  long l_15, l_16, l_17;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_18, *ul_29, *ul_35;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  z;
  i_6  =  shape_0;
  f_8  =  numbers_0;
  f_10  =  numbers_1;
  f_12  =  numbers_2;
  i_13  =  get_global_id(0);
  b_14  =  i_13 < i_6;
  if(b_14)
  {
    // BLOCK 1
    l_15  =  (long) i_13;
    l_16  =  l_15 + 4L;
    l_17  =  l_16 << 2;
    ul_18  =  ul_0 + l_17;
    f_19  =  *((__global float *) ul_18);
    i_20  =  isless(f_8, f_19);
    if(i_20 == 1)
    {
      // BLOCK 2
      f_21  =  f_19 - f_10;
      f_22  =  f_21 - f_12;
      f_23  =  f_22;
    }  // B1
    else
    {
      // BLOCK 3
      f_24  =  -f_8;
      i_25  =  isless(f_19, f_24);
      if(i_25 == 1)
      {
        // BLOCK 4
        f_26  =  f_10 + f_19;
        f_27  =  f_26 + f_12;
        f_23  =  f_27;
      }  // B3
      else
      {
        // BLOCK 5
        f_28  =  f_19 * 0.0F;
        f_23  =  f_28;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [5 4 2 ]
    ul_29  =  ul_1 + l_17;
    *((__global float *) ul_29)  =  f_23;
    f_30  =  fabs(f_19);
    i_31  =  isless(f_8, f_30);
    if(i_31 == 1)
    {
      // BLOCK 7
      f_32  =  1.0F;
    }  // B6
    else
    {
      // BLOCK 8
      f_32  =  0.0F;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    i_33  =  isequal(f_19, f_19);
    if(i_33 == 1)
    {
      // BLOCK 10
      f_34  =  f_32;
    }  // B9
    else
    {
      // BLOCK 11
      f_34  =  f_19;
    }  // B9
    // BLOCK 12 MERGES [11 10 ]
    ul_35  =  ul_2 + l_17;
    *((__global float *) ul_35)  =  f_34;
  }  // B0
  else
  {
    // BLOCK 13
  }  // B0
  // BLOCK 14 MERGES [13 12 ]
  return;
}  //  kernel
