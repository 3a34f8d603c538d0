// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: f9326dbb7ad8f8ca22fec618171c5af90c69ee9f79db3c0c2d41b40efe565b23
// function: quick_gelu
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, numbers_0, numbers_1, numbers_2, shape_0, 1, 24) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_0, __private int what, __private int code)
{
  bool b_14;
  float f_8, f_10, f_12, f_19, f_20, f_22, f_25, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_47, f_48, f_49, f_50, f_51, f_52, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_67, f_69, f_71, f_73;
  int i_6, i_13, i_21, i_23, i_24, i_26, i_46, i_53, i_68;
  long l_15, l_16, l_17;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_18, *ul_70, *ul_72;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
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
    f_20  =  f_8 * f_19;
    i_21  =  isless(f_20, -250.0F);
    if(i_21 == 1)
    {
      // BLOCK 2
      f_22  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_23  =  isless(250.0F, f_20);
      if(i_23 == 1)
      {
        // BLOCK 4
        f_22  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_22  =  f_20;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    i_24  =  isless(f_20, -250.0F);
    if(i_24 == 1)
    {
      // BLOCK 7
      f_25  =  -250.0F;
    }  // B6
    else
    {
      // BLOCK 8
      i_26  =  isless(250.0F, f_20);
      if(i_26 == 1)
      {
        // BLOCK 9
        f_25  =  250.0F;
      }  // B8
      else
      {
        // BLOCK 10
        f_25  =  f_20;
      }  // B8
    }  // B6
    // BLOCK 11 MERGES [9 10 7 ]
    f_27  =  f_25 + 786432.0F;
    f_28  =  f_27 - 786432.0F;
    f_29  =  f_25 - f_28;
    f_30  =  f_12 * f_25;
    f_31  =  fma(f_29, f_10, f_30);
    f_32  =  f_28 * f_10;
    f_33  =  fma(f_28, f_10, f_31);
    f_34  =  f_32 - f_33;
    f_35  =  f_34 + f_31;
    f_36  =  f_35 * 0.5F;
    f_37  =  f_22 + 786432.0F;
    f_38  =  f_37 - 786432.0F;
    f_39  =  f_22 - f_38;
    f_40  =  f_22 * f_12;
    f_41  =  fma(f_39, f_10, f_40);
    f_42  =  fma(f_38, f_10, f_41);
    f_43  =  fabs(f_42);
    f_44  =  f_43 * -0.5F;
    f_45  =  exp(f_44);
    i_46  =  isless(f_42, 0.0F);
    if(i_46 == 1)
    {
      // BLOCK 12
      f_47  =  fma(f_36, f_45, f_45);
      f_48  =  f_47;
    }  // B11
    else
    {
      // BLOCK 13
      f_49  =  f_36 * f_45;
      f_50  =  f_45 - f_49;
      f_48  =  f_50;
    }  // B11
    // BLOCK 14 MERGES [12 13 ]
    f_51  =  fma(f_48, f_48, 1.0F);
    f_52  =  1.0F / f_51;
    i_53  =  isless(f_42, 0.0F);
    if(i_53 == 1)
    {
      // BLOCK 15
      f_54  =  f_42 + 1.0F;
      f_55  =  fma(f_48, f_48, f_35);
      f_56  =  f_55 + 0.0F;
      f_57  =  f_54 + f_56;
      f_58  =  f_52 * f_57;
      f_59  =  f_58 * f_48;
      f_60  =  f_48 * f_52;
      f_61  =  f_59 * f_60;
      f_62  =  f_61;
    }  // B14
    else
    {
      // BLOCK 16
      f_63  =  f_48 * f_48;
      f_64  =  f_42 + 0.0F;
      f_65  =  f_63 * f_64;
      f_66  =  fma(f_52, f_65, 1.0F);
      f_67  =  f_66 * f_52;
      f_62  =  f_67;
    }  // B14
    // BLOCK 17 MERGES [16 15 ]
    i_68  =  isequal(f_19, f_19);
    if(i_68 == 1)
    {
      // BLOCK 18
      f_69  =  f_62;
    }  // B17
    else
    {
      // BLOCK 19
      f_69  =  f_19;
    }  // B17
    // BLOCK 20 MERGES [19 18 ]
    ul_70  =  ul_1 + l_17;
    f_71  =  *((__global float *) ul_70);
    ul_72  =  ul_2 + l_17;
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
