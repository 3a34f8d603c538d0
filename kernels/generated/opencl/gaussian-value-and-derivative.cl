// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 5d6c6661ba87063729c3a60ad968cc37983ad7706bcf1eca55f5c61aa88b05e2
// function: gaussian
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, shape_0, 31) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private int shape_0, __private int code)
{
  bool b_7;
  float f_12, f_14, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_31, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_49, f_50, f_51;
  int i_5, i_6, i_13, i_15, i_30, i_32, i_33;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_16, *ul_52;

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
    i_13  =  isless(f_12, -16.0F);
    if(i_13 == 1)
    {
      // BLOCK 2
      f_14  =  -16.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_15  =  isless(16.0F, f_12);
      if(i_15 == 1)
      {
        // BLOCK 4
        f_14  =  16.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_14  =  f_12;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    ul_16  =  ul_1 + l_10;
    f_17  =  f_14 + 98304.0F;
    f_18  =  f_17 - 98304.0F;
    f_19  =  f_14 - f_18;
    f_20  =  f_14 + f_18;
    f_21  =  f_19 * f_20;
    f_22  =  fma(f_18, f_18, f_21);
    f_23  =  f_22 * -1.0F;
    f_24  =  exp(f_23);
    f_25  =  f_18 * f_18;
    f_26  =  f_25 - f_22;
    f_27  =  fma(f_19, f_20, f_26);
    f_28  =  f_27 * f_24;
    f_29  =  f_24 - f_28;
    *((__global float *) ul_16)  =  f_29;
    i_30  =  isless(f_12, -16.0F);
    if(i_30 == 1)
    {
      // BLOCK 7
      f_31  =  -16.0F;
    }  // B6
    else
    {
      // BLOCK 8
      i_32  =  isless(16.0F, f_12);
      if(i_32 == 1)
      {
        // BLOCK 9
        f_31  =  16.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_31  =  f_12;
      }  // B8
    }  // B6
    // BLOCK 11 MERGES [9 10 7 ]
    i_33  =  isequal(f_12, f_12);
    if(i_33 == 1)
    {
      // BLOCK 12
      f_34  =  f_31 * -2.0F;
      f_35  =  f_31 + 98304.0F;
      f_36  =  f_35 - 98304.0F;
      f_37  =  f_31 - f_36;
      f_38  =  f_31 + f_36;
      f_39  =  f_37 * f_38;
      f_40  =  fma(f_36, f_36, f_39);
      f_41  =  f_40 * -0.5F;
      f_42  =  exp(f_41);
      f_43  =  f_36 * f_36;
      f_44  =  f_43 - f_40;
      f_45  =  fma(f_37, f_38, f_44);
      f_46  =  f_45 * 0.5F;
      f_47  =  f_42 * f_46;
      f_48  =  f_42 - f_47;
      f_49  =  f_34 * f_48;
      f_50  =  f_49 * f_48;
      f_51  =  f_50;
    }  // B11
    else
    {
      // BLOCK 13
      f_51  =  f_12;
    }  // B11
    // BLOCK 14 MERGES [13 12 ]
    ul_52  =  ul_2 + l_10;
    *((__global float *) ul_52)  =  f_51;
  }  // B0
  else
  {
    // BLOCK 15
  }  // B0
  // BLOCK 16 MERGES [15 14 ]
  return;
}  //  kernel
