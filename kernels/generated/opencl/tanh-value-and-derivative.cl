// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 29b9180f10114f763d30e72eb5aaabd8e45ae9e931bc4cdca689b7ccff184453
// function: tanh
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, shape_0, 5) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private int shape_0, __private int code)
{
  bool b_7;
  float f_12, f_13, f_14, f_16, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_31, f_32, f_36, f_37, f_38, f_39, f_40, f_41, f_42;
  int i_5, i_6, i_15, i_30, i_33, i_35;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_34, *ul_43;

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
    f_13  =  fabs(f_12);
    f_14  =  f_13 * -2.0F;
    i_15  =  isless(-0.6931F, f_14);
    if(i_15 == 1)
    {
      // BLOCK 2
      f_16  =  fma(f_14, 1.539435E-4F, 0.0013563005F);
      f_17  =  fma(f_14, f_16, 0.008322186F);
      f_18  =  fma(f_14, f_17, 0.041664977F);
      f_19  =  fma(f_14, f_18, 0.16666658F);
      f_20  =  fma(f_14, f_19, 0.5F);
      f_21  =  f_14 * f_14;
      f_22  =  f_20 * f_21;
      f_23  =  fma(f_13, -2.0F, f_22);
      f_24  =  f_23;
    }  // B1
    else
    {
      // BLOCK 3
      f_25  =  exp(f_14);
      f_26  =  f_25 - 1.0F;
      f_24  =  f_26;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_27  =  -f_24;
    f_28  =  f_24 + 2.0F;
    f_29  =  f_27 / f_28;
    i_30  =  isless(f_12, 0.0F);
    if(i_30 == 1)
    {
      // BLOCK 5
      f_31  =  -f_29;
      f_32  =  f_31;
    }  // B4
    else
    {
      // BLOCK 6
      i_33  =  isless(0.0F, f_12);
      if(i_33 == 1)
      {
        // BLOCK 7
        f_32  =  f_29;
      }  // B6
      else
      {
        // BLOCK 8
        f_32  =  f_12;
      }  // B6
    }  // B4
    // BLOCK 9 MERGES [7 8 5 ]
    ul_34  =  ul_1 + l_10;
    *((__global float *) ul_34)  =  f_32;
    i_35  =  isequal(f_12, f_12);
    if(i_35 == 1)
    {
      // BLOCK 10
      f_36  =  -f_13;
      f_37  =  exp(f_36);
      f_38  =  f_37 * 2.0F;
      f_39  =  fma(f_37, f_37, 1.0F);
      f_40  =  f_38 / f_39;
      f_41  =  f_40 * f_40;
      f_42  =  f_41;
    }  // B9
    else
    {
      // BLOCK 11
      f_42  =  f_12;
    }  // B9
    // BLOCK 12 MERGES [11 10 ]
    ul_43  =  ul_2 + l_10;
    *((__global float *) ul_43)  =  f_42;
  }  // B0
  else
  {
    // BLOCK 13
  }  // B0
  // BLOCK 14 MERGES [13 12 ]
  return;
}  //  kernel
