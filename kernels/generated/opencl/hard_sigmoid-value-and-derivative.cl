// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 8465de99870e956940412637cd4edad943eb50cde1ca6eca2bb5ac1f067eecef
// function: hard_sigmoid
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, numbers_0, numbers_1, numbers_2, numbers_3, shape_0, 3) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private int shape_0, __private int code)
{
  bool b_16;
  float f_8, f_10, f_12, f_14, f_21, f_22, f_23, f_24, f_26, f_31, f_33;
  int i_6, i_15, i_25, i_27, i_29, i_30, i_32;
  long l_17, l_18, l_19;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_20, *ul_28, *ul_34;

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
    f_22  =  f_10 + f_21;
    f_23  =  f_22 + f_12;
    f_24  =  f_23 * f_8;
    i_25  =  isless(f_24, 0.0F);
    if(i_25 == 1)
    {
      // BLOCK 2
      f_26  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_27  =  isless(1.0F, f_24);
      if(i_27 == 1)
      {
        // BLOCK 4
        f_26  =  1.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_26  =  f_24;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    ul_28  =  ul_1 + l_19;
    *((__global float *) ul_28)  =  f_26;
    i_29  =  isless(0.0F, f_23);
    if(i_29 == 1)
    {
      // BLOCK 7
      i_30  =  isless(f_21, f_14);
      if(i_30 == 1)
      {
        // BLOCK 8
        f_31  =  f_8;
      }  // B7
      else
      {
        // BLOCK 9
        f_31  =  0.0F;
      }  // B7
    }  // B6
    else
    {
      // BLOCK 10
      f_31  =  0.0F;
    }  // B6
    // BLOCK 11 MERGES [9 10 8 ]
    i_32  =  isequal(f_21, f_21);
    if(i_32 == 1)
    {
      // BLOCK 12
      f_33  =  f_31;
    }  // B11
    else
    {
      // BLOCK 13
      f_33  =  f_21;
    }  // B11
    // BLOCK 14 MERGES [13 12 ]
    ul_34  =  ul_2 + l_19;
    *((__global float *) ul_34)  =  f_33;
  }  // B0
  else
  {
    // BLOCK 15
  }  // B0
  // BLOCK 16 MERGES [15 14 ]
  return;
}  //  kernel
