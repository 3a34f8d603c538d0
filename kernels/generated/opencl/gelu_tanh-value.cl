// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: a27ca56daf7602b5d07ac9ff31bbab4352d54db05abed6124d253a50e5ba9624
// function: gelu_tanh
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, shape_0, 0, 23) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_0, __private int what, __private int code)
{
  bool b_6;
  float f_11, f_13, f_16, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_48, f_49, f_50, f_51, f_53, f_55, f_56, f_58, f_59, f_60, f_61, f_62;
  int i_4, i_5, i_12, i_14, i_15, i_47, i_52, i_54, i_57;
  long l_7, l_8, l_9;
  __global uchar *ul_0, *ul_1, *ul_10, *ul_63;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_4  =  shape_0;
  i_5  =  get_global_id(0);
  b_6  =  i_5 < i_4;
  if(b_6)
  {
    // BLOCK 1
    l_7  =  (long) i_5;
    l_8  =  l_7 + 4L;
    l_9  =  l_8 << 2;
    ul_10  =  ul_0 + l_9;
    f_11  =  *((__global float *) ul_10);
    i_12  =  isless(f_11, -12.0F);
    if(i_12 == 1)
    {
      // BLOCK 2
      f_13  =  -12.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_14  =  isless(12.0F, f_11);
      if(i_14 == 1)
      {
        // BLOCK 4
        f_13  =  12.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_13  =  f_11;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    i_15  =  isless(f_11, 0.0F);
    if(i_15 == 1)
    {
      // BLOCK 7
      f_16  =  f_13;
    }  // B6
    else
    {
      // BLOCK 8
      f_16  =  f_11;
    }  // B6
    // BLOCK 9 MERGES [7 8 ]
    f_17  =  f_13 + 49152.0F;
    f_18  =  f_17 - 49152.0F;
    f_19  =  f_13 - f_18;
    f_20  =  fma(f_13, f_13, 786432.0F);
    f_21  =  f_20 - 786432.0F;
    f_22  =  fma(f_21, 0.0713501F, 1.595769F);
    f_23  =  f_22 + 49152.0F;
    f_24  =  f_23 - 49152.0F;
    f_25  =  f_21 * 0.0713501F;
    f_26  =  f_25 - f_24;
    f_27  =  f_26 + 1.595768F;
    f_28  =  f_13 + f_18;
    f_29  =  f_18 * f_18;
    f_30  =  f_29 - f_21;
    f_31  =  fma(f_19, f_28, f_30);
    f_32  =  f_13 * f_13;
    f_33  =  f_32 * 4.7186163E-6F;
    f_34  =  fma(f_31, 0.0713501F, f_33);
    f_35  =  f_34 + 1.1467522E-6F;
    f_36  =  f_27 + f_35;
    f_37  =  f_36 * f_13;
    f_38  =  fma(f_19, f_24, f_37);
    f_39  =  f_18 * f_24;
    f_40  =  fma(f_18, f_24, f_38);
    f_41  =  f_39 - f_40;
    f_42  =  f_41 + f_38;
    f_43  =  f_42 * 0.5F;
    f_44  =  fabs(f_40);
    f_45  =  f_44 * -0.5F;
    f_46  =  exp(f_45);
    i_47  =  isless(f_40, 0.0F);
    if(i_47 == 1)
    {
      // BLOCK 10
      f_48  =  fma(f_43, f_46, f_46);
      f_49  =  f_48;
    }  // B9
    else
    {
      // BLOCK 11
      f_50  =  f_43 * f_46;
      f_51  =  f_46 - f_50;
      f_49  =  f_51;
    }  // B9
    // BLOCK 12 MERGES [10 11 ]
    i_52  =  isless(f_16, -3.4028235E38F);
    if(i_52 == 1)
    {
      // BLOCK 13
      f_53  =  -3.4028235E38F;
    }  // B12
    else
    {
      // BLOCK 14
      i_54  =  isless(3.4028235E38F, f_16);
      if(i_54 == 1)
      {
        // BLOCK 15
        f_53  =  3.4028235E38F;
      }  // B14
      else
      {
        // BLOCK 16
        f_53  =  f_16;
      }  // B14
    }  // B12
    // BLOCK 17 MERGES [15 16 13 ]
    f_55  =  fma(f_49, f_49, 1.0F);
    f_56  =  1.0F / f_55;
    i_57  =  isless(f_40, 0.0F);
    if(i_57 == 1)
    {
      // BLOCK 18
      f_58  =  f_53 * f_49;
      f_59  =  f_56 * f_49;
      f_60  =  f_58 * f_59;
      f_61  =  f_60;
    }  // B17
    else
    {
      // BLOCK 19
      f_62  =  f_16 * f_56;
      f_61  =  f_62;
    }  // B17
    // BLOCK 20 MERGES [18 19 ]
    ul_63  =  ul_1 + l_9;
    *((__global float *) ul_63)  =  f_61;
  }  // B0
  else
  {
    // BLOCK 21
  }  // B0
  // BLOCK 22 MERGES [21 20 ]
  return;
}  //  kernel
