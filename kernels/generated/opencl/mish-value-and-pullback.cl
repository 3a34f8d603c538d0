// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: c30cb319517b413459b27081b08a9bf77caa0353393d255c328f6d1e7728d3ac
// function: mish
// order: value-and-pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPullBoth(in0, in1, out0, out1, shape_0, 25) over elements always
__kernel void kGenericPullBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *y, __global uchar *dx, __private int shape_0, __private int code)
{
  bool b_8;
  float f_13, f_15, f_17, f_18, f_19, f_20, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_36, f_38, f_39, f_40, f_41, f_43, f_44, f_45, f_46, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_69, f_71, f_73;
  int i_6, i_7, i_14, i_16, i_21, i_35, i_37, i_42, i_68;
  long l_9, l_10, l_11;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_3, *ul_12, *ul_34, *ul_70, *ul_72;

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
    i_14  =  isless(f_13, -250.0F);
    if(i_14 == 1)
    {
      // BLOCK 2
      f_15  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_16  =  isless(250.0F, f_13);
      if(i_16 == 1)
      {
        // BLOCK 4
        f_15  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_15  =  f_13;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    f_17  =  fabs(f_13);
    f_18  =  f_17 * -0.5F;
    f_19  =  exp(f_18);
    f_20  =  f_19 * f_19;
    i_21  =  isless(f_13, 0.0F);
    if(i_21 == 1)
    {
      // BLOCK 7
      f_22  =  f_15 * f_19;
      f_23  =  fma(f_19, f_19, 2.0F);
      f_24  =  fma(f_20, f_23, 2.0F);
      f_25  =  f_23 / f_24;
      f_26  =  f_22 * f_25;
      f_27  =  f_26 * f_19;
      f_28  =  f_27;
    }  // B6
    else
    {
      // BLOCK 8
      f_29  =  fma(f_20, 2.0F, 1.0F);
      f_30  =  f_20 * 2.0F;
      f_31  =  fma(f_20, f_30, f_29);
      f_32  =  f_29 / f_31;
      f_33  =  f_32 * f_13;
      f_28  =  f_33;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_34  =  ul_2 + l_11;
    *((__global float *) ul_34)  =  f_28;
    i_35  =  isless(f_13, -250.0F);
    if(i_35 == 1)
    {
      // BLOCK 10
      f_36  =  -250.0F;
    }  // B9
    else
    {
      // BLOCK 11
      i_37  =  isless(250.0F, f_13);
      if(i_37 == 1)
      {
        // BLOCK 12
        f_36  =  250.0F;
      }  // B11
      else
      {
        // BLOCK 13
        f_36  =  f_13;
      }  // B11
    }  // B9
    // BLOCK 14 MERGES [12 13 10 ]
    f_38  =  fabs(f_36);
    f_39  =  f_38 * -0.5F;
    f_40  =  exp(f_39);
    f_41  =  f_40 * f_40;
    i_42  =  isless(f_36, 0.0F);
    if(i_42 == 1)
    {
      // BLOCK 15
      f_43  =  f_36 + 1.0F;
      f_44  =  fma(f_40, f_40, 4.0F);
      f_45  =  fma(f_36, 4.0F, 6.0F);
      f_46  =  fma(f_41, f_44, f_45);
      f_47  =  f_46 * f_41;
      f_48  =  fma(f_43, 4.0F, f_47);
      f_49  =  fma(f_40, f_40, 2.0F);
      f_50  =  fma(f_41, f_49, 2.0F);
      f_51  =  f_48 / f_50;
      f_52  =  f_51 * f_40;
      f_53  =  f_52 / f_50;
      f_54  =  f_53 * f_40;
      f_55  =  f_54;
    }  // B14
    else
    {
      // BLOCK 16
      f_56  =  fma(f_41, 2.0F, 1.0F);
      f_57  =  f_41 * 2.0F;
      f_58  =  fma(f_40, f_40, 1.0F);
      f_59  =  fma(f_57, f_58, 1.0F);
      f_60  =  f_56 / f_59;
      f_61  =  f_36 * 4.0F;
      f_62  =  f_41 * f_41;
      f_63  =  f_61 * f_62;
      f_64  =  f_63 * f_58;
      f_65  =  f_59 * f_59;
      f_66  =  f_64 / f_65;
      f_67  =  f_60 + f_66;
      f_55  =  f_67;
    }  // B14
    // BLOCK 17 MERGES [16 15 ]
    i_68  =  isequal(f_13, f_13);
    if(i_68 == 1)
    {
      // BLOCK 18
      f_69  =  f_55;
    }  // B17
    else
    {
      // BLOCK 19
      f_69  =  f_13;
    }  // B17
    // BLOCK 20 MERGES [19 18 ]
    ul_70  =  ul_1 + l_11;
    f_71  =  *((__global float *) ul_70);
    ul_72  =  ul_3 + l_11;
    f_73  =  f_69 * f_71;
    *((__global float *) ul_72)  =  f_73;
  }  // B0
  else
  {
    // BLOCK 21
  }  // B0
  // BLOCK 22 MERGES [21 20 ]
  return;
}  //  kernel
