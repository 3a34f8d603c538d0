// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: b949a3bfd43b1689db940ee80f31df679a7ff8bddd75451c36dafd719083ca80
// function: gaussian
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, shape_0, 31) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private int shape_0, __private int code)
{
  bool b_8;
  float f_13, f_15, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_32, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_49, f_50, f_51, f_52, f_54, f_56;
  int i_6, i_7, i_14, i_16, i_31, i_33, i_34;
  long l_9, l_10, l_11;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_12, *ul_17, *ul_53, *ul_55;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  y;
  ul_3  =  dx;
  i_6  =  shape_0;
  i_7  =  get_global_id(0);
  b_8  =  i_7 < i_6;
  if(b_8)
  {
    // BLOCK 1
    l_9  =  (long) i_7;
    l_10  =  l_9 + 4L;
    l_11  =  l_10 << 2;
    ul_12  =  ul_0 + l_11;
    f_13  =  *((__global float *) ul_12);
    i_14  =  isless(f_13, -16.0F);
    if(i_14 == 1)
    {
      // BLOCK 2
      f_15  =  -16.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_16  =  isless(16.0F, f_13);
      if(i_16 == 1)
      {
        // BLOCK 4
        f_15  =  16.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_15  =  f_13;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    ul_17  =  ul_2 + l_11;
    f_18  =  f_15 + 98304.0F;
    f_19  =  f_18 - 98304.0F;
    f_20  =  f_15 - f_19;
    f_21  =  f_15 + f_19;
    f_22  =  f_20 * f_21;
    f_23  =  fma(f_19, f_19, f_22);
    f_24  =  f_23 * -1.0F;
    f_25  =  exp(f_24);
    f_26  =  f_19 * f_19;
    f_27  =  f_26 - f_23;
    f_28  =  fma(f_20, f_21, f_27);
    f_29  =  f_28 * f_25;
    f_30  =  f_25 - f_29;
    *((__global float *) ul_17)  =  f_30;
    i_31  =  isless(f_13, -16.0F);
    if(i_31 == 1)
    {
      // BLOCK 7
      f_32  =  -16.0F;
    }  // B6
    else
    {
      // BLOCK 8
      i_33  =  isless(16.0F, f_13);
      if(i_33 == 1)
      {
        // BLOCK 9
        f_32  =  16.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_32  =  f_13;
      }  // B8
    }  // B6
    // BLOCK 11 MERGES [9 10 7 ]
    i_34  =  isequal(f_13, f_13);
    if(i_34 == 1)
    {
      // BLOCK 12
      f_35  =  f_32 * -2.0F;
      f_36  =  f_32 + 98304.0F;
      f_37  =  f_36 - 98304.0F;
      f_38  =  f_32 - f_37;
      f_39  =  f_32 + f_37;
      f_40  =  f_38 * f_39;
      f_41  =  fma(f_37, f_37, f_40);
      f_42  =  f_41 * -0.5F;
      f_43  =  exp(f_42);
      f_44  =  f_37 * f_37;
      f_45  =  f_44 - f_41;
      f_46  =  fma(f_38, f_39, f_45);
      f_47  =  f_46 * 0.5F;
      f_48  =  f_43 * f_47;
      f_49  =  f_43 - f_48;
      f_50  =  f_35 * f_49;
      f_51  =  f_50 * f_49;
      f_52  =  f_51;
    }  // B11
    else
    {
      // BLOCK 13
      f_52  =  f_13;
    }  // B11
    // BLOCK 14 MERGES [13 12 ]
    ul_53  =  ul_1 + l_11;
    f_54  =  *((__global float *) ul_53);
    ul_55  =  ul_3 + l_11;
    f_56  =  f_52 * f_54;
    *((__global float *) ul_55)  =  f_56;
  }  // B0
  else
  {
    // BLOCK 15
  }  // B0
  // BLOCK 16 MERGES [15 14 ]
  return;
}  //  kernel
