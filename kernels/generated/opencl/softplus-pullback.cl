// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: edafcd30227f37dc17119e1fb8a5da0a9fa8a2bdf2e9717aaf0e35aac1a3ff18
// function: softplus
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, numbers_0, numbers_1, numbers_2, shape_0, 1, 9) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_0, __private int what, __private int code)
{
  bool b_14;
  float f_8, f_10, f_12, f_19, f_20, f_22, f_25, f_28, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_63, f_64, f_65, f_67, f_69, f_71;
  int i_6, i_13, i_21, i_23, i_24, i_26, i_27, i_29, i_49, i_62, i_66;
  long l_15, l_16, l_17;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_18, *ul_68, *ul_70;

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
    i_27  =  isless(f_20, -250.0F);
    if(i_27 == 1)
    {
      // BLOCK 12
      f_28  =  -250.0F;
    }  // B11
    else
    {
      // BLOCK 13
      i_29  =  isless(250.0F, f_20);
      if(i_29 == 1)
      {
        // BLOCK 14
        f_28  =  250.0F;
      }  // B13
      else
      {
        // BLOCK 15
        f_28  =  f_20;
      }  // B13
    }  // B11
    // BLOCK 16 MERGES [14 15 12 ]
    f_30  =  f_28 + 786432.0F;
    f_31  =  f_30 - 786432.0F;
    f_32  =  f_28 - f_31;
    f_33  =  f_12 * f_28;
    f_34  =  fma(f_32, f_10, f_33);
    f_35  =  f_31 * f_10;
    f_36  =  fma(f_31, f_10, f_34);
    f_37  =  f_35 - f_36;
    f_38  =  f_37 + f_34;
    f_39  =  f_38 * 0.5F;
    f_40  =  f_25 + 786432.0F;
    f_41  =  f_40 - 786432.0F;
    f_42  =  f_25 - f_41;
    f_43  =  f_25 * f_12;
    f_44  =  fma(f_42, f_10, f_43);
    f_45  =  fma(f_41, f_10, f_44);
    f_46  =  fabs(f_45);
    f_47  =  f_46 * -0.5F;
    f_48  =  exp(f_47);
    i_49  =  isless(f_45, 0.0F);
    if(i_49 == 1)
    {
      // BLOCK 17
      f_50  =  fma(f_39, f_48, f_48);
      f_51  =  f_50;
    }  // B16
    else
    {
      // BLOCK 18
      f_52  =  f_39 * f_48;
      f_53  =  f_48 - f_52;
      f_51  =  f_53;
    }  // B16
    // BLOCK 19 MERGES [17 18 ]
    f_54  =  fma(f_51, f_51, 1.0F);
    f_55  =  1.0F / f_54;
    f_56  =  f_22 + 786432.0F;
    f_57  =  f_56 - 786432.0F;
    f_58  =  f_22 - f_57;
    f_59  =  f_22 * f_12;
    f_60  =  fma(f_58, f_10, f_59);
    f_61  =  fma(f_57, f_10, f_60);
    i_62  =  isless(f_61, 0.0F);
    if(i_62 == 1)
    {
      // BLOCK 20
      f_63  =  f_55 * f_51;
      f_64  =  f_63 * f_51;
      f_65  =  f_64;
    }  // B19
    else
    {
      // BLOCK 21
      f_65  =  f_55;
    }  // B19
    // BLOCK 22 MERGES [21 20 ]
    i_66  =  isequal(f_19, f_19);
    if(i_66 == 1)
    {
      // BLOCK 23
      f_67  =  f_65;
    }  // B22
    else
    {
      // BLOCK 24
      f_67  =  f_19;
    }  // B22
    // BLOCK 25 MERGES [24 23 ]
    ul_68  =  ul_1 + l_17;
    f_69  =  *((__global float *) ul_68);
    ul_70  =  ul_2 + l_17;
    f_71  =  f_67 * f_69;
    *((__global float *) ul_70)  =  f_71;
  }  // B0
  else
  {
    // BLOCK 26
  }  // B0
  // BLOCK 27 MERGES [26 25 ]
  return;
}  //  kernel
