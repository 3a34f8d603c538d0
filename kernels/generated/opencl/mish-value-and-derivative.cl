// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 0b273c3f94f455edc65fc3d995bf026b831857737c828557965fb46e945a7b2c
// function: mish
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, shape_0, 25) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private int shape_0, __private int code)
{
  bool b_7;
  float f_12, f_14, f_16, f_17, f_18, f_19, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_35, f_37, f_38, f_39, f_40, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_66, f_68;
  int i_5, i_6, i_13, i_15, i_20, i_34, i_36, i_41, i_67;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_33, *ul_69;

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
    i_13  =  isless(f_12, -250.0F);
    if(i_13 == 1)
    {
      // BLOCK 2
      f_14  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_15  =  isless(250.0F, f_12);
      if(i_15 == 1)
      {
        // BLOCK 4
        f_14  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_14  =  f_12;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    f_16  =  fabs(f_12);
    f_17  =  f_16 * -0.5F;
    f_18  =  exp(f_17);
    f_19  =  f_18 * f_18;
    i_20  =  isless(f_12, 0.0F);
    if(i_20 == 1)
    {
      // BLOCK 7
      f_21  =  f_14 * f_18;
      f_22  =  fma(f_18, f_18, 2.0F);
      f_23  =  fma(f_19, f_22, 2.0F);
      f_24  =  f_22 / f_23;
      f_25  =  f_21 * f_24;
      f_26  =  f_25 * f_18;
      f_27  =  f_26;
    }  // B6
    else
    {
      // BLOCK 8
      f_28  =  fma(f_19, 2.0F, 1.0F);
      f_29  =  f_19 * 2.0F;
      f_30  =  fma(f_19, f_29, f_28);
      f_31  =  f_28 / f_30;
      f_32  =  f_31 * f_12;
      f_27  =  f_32;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    ul_33  =  ul_1 + l_10;
    *((__global float *) ul_33)  =  f_27;
    i_34  =  isless(f_12, -250.0F);
    if(i_34 == 1)
    {
      // BLOCK 10
      f_35  =  -250.0F;
    }  // B9
    else
    {
      // BLOCK 11
      i_36  =  isless(250.0F, f_12);
      if(i_36 == 1)
      {
        // BLOCK 12
        f_35  =  250.0F;
      }  // B11
      else
      {
        // BLOCK 13
        f_35  =  f_12;
      }  // B11
    }  // B9
    // BLOCK 14 MERGES [12 13 10 ]
    f_37  =  fabs(f_35);
    f_38  =  f_37 * -0.5F;
    f_39  =  exp(f_38);
    f_40  =  f_39 * f_39;
    i_41  =  isless(f_35, 0.0F);
    if(i_41 == 1)
    {
      // BLOCK 15
      f_42  =  f_35 + 1.0F;
      f_43  =  fma(f_39, f_39, 4.0F);
      f_44  =  fma(f_35, 4.0F, 6.0F);
      f_45  =  fma(f_40, f_43, f_44);
      f_46  =  f_45 * f_40;
      f_47  =  fma(f_42, 4.0F, f_46);
      f_48  =  fma(f_39, f_39, 2.0F);
      f_49  =  fma(f_40, f_48, 2.0F);
      f_50  =  f_47 / f_49;
      f_51  =  f_50 * f_39;
      f_52  =  f_51 / f_49;
      f_53  =  f_52 * f_39;
      f_54  =  f_53;
    }  // B14
    else
    {
      // BLOCK 16
      f_55  =  fma(f_40, 2.0F, 1.0F);
      f_56  =  f_40 * 2.0F;
      f_57  =  fma(f_39, f_39, 1.0F);
      f_58  =  fma(f_56, f_57, 1.0F);
      f_59  =  f_55 / f_58;
      f_60  =  f_35 * 4.0F;
      f_61  =  f_40 * f_40;
      f_62  =  f_60 * f_61;
      f_63  =  f_62 * f_57;
      f_64  =  f_58 * f_58;
      f_65  =  f_63 / f_64;
      f_66  =  f_59 + f_65;
      f_54  =  f_66;
    }  // B14
    // BLOCK 17 MERGES [16 15 ]
    i_67  =  isequal(f_12, f_12);
    if(i_67 == 1)
    {
      // BLOCK 18
      f_68  =  f_54;
    }  // B17
    else
    {
      // BLOCK 19
      f_68  =  f_12;
    }  // B17
    // BLOCK 20 MERGES [19 18 ]
    ul_69  =  ul_2 + l_10;
    *((__global float *) ul_69)  =  f_68;
  }  // B0
  else
  {
    // BLOCK 21
  }  // B0
  // BLOCK 22 MERGES [21 20 ]
  return;
}  //  kernel
