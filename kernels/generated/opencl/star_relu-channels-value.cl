// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: ae62ad6ae9c751cd6d5dfd3381d03f148e953662361661cc161aebe92fbe6a0a
// function: star_relu
// order: channels-value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericChannelValue(in0, out0, table, shape_0, shape_2, shape_7, shape_8, shape_9, shape_10, 30) over elements always
__kernel void kGenericChannelValue(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *table, __private int shape_0, __private int shape_2, __private int shape_7, __private int shape_8, __private int shape_9, __private int shape_10, __private int code)
{
  bool b_17;
  float f_22, f_40, f_46, f_52, f_58, f_60, f_62, f_64, f_65, f_66, f_67, f_68, f_69, f_70, f_71, f_72, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_82, f_84, f_85, f_86;
  int i_5, i_7, i_9, i_11, i_13, i_15, i_16, i_26, i_30, i_31, i_32, i_33, i_34, i_35, i_41, i_47, i_53, i_59, i_61, i_63, i_81, i_83;
  long l_18, l_19, l_20, l_23, l_24, l_25, l_27, l_28, l_29, l_36, l_37, l_38, l_42, l_43, l_44, l_48, l_49, l_50, l_54, l_55, l_56;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_21, *ul_39, *ul_45, *ul_51, *ul_57, *ul_87;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  table;
  i_5  =  shape_0;
  i_7  =  shape_2;
  i_9  =  shape_7;
  i_11  =  shape_8;
  i_13  =  shape_9;
  i_15  =  shape_10;
  i_16  =  get_global_id(0);
  b_17  =  i_16 < i_5;
  if(b_17)
  {
    // BLOCK 1
    l_18  =  (long) i_16;
    l_19  =  l_18 + 4L;
    l_20  =  l_19 << 2;
    ul_21  =  ul_0 + l_20;
    f_22  =  *((__global float *) ul_21);
    l_23  =  (long) i_13;
    l_24  =  l_23 * l_18;
    l_25  =  l_24 >> i_15;
    i_26  =  (int) l_25;
    l_27  =  (long) i_9;
    l_28  =  l_27 * l_18;
    l_29  =  l_28 >> i_11;
    i_30  =  (int) l_29;
    i_31  =  i_30 * i_7;
    i_32  =  i_26 - i_31;
    i_33  =  i_32 << 2;
    i_34  =  i_32 << 1;
    i_35  =  i_33 + i_34;
    l_36  =  (long) i_35;
    l_37  =  l_36 + 4L;
    l_38  =  l_37 << 2;
    ul_39  =  ul_2 + l_38;
    f_40  =  *((__global float *) ul_39);
    i_41  =  i_35 + 1;
    l_42  =  (long) i_41;
    l_43  =  l_42 + 4L;
    l_44  =  l_43 << 2;
    ul_45  =  ul_2 + l_44;
    f_46  =  *((__global float *) ul_45);
    i_47  =  i_35 + 2;
    l_48  =  (long) i_47;
    l_49  =  l_48 + 4L;
    l_50  =  l_49 << 2;
    ul_51  =  ul_2 + l_50;
    f_52  =  *((__global float *) ul_51);
    i_53  =  i_35 + 3;
    l_54  =  (long) i_53;
    l_55  =  l_54 + 4L;
    l_56  =  l_55 << 2;
    ul_57  =  ul_2 + l_56;
    f_58  =  *((__global float *) ul_57);
    i_59  =  isless(f_22, 0.0F);
    if(i_59 == 1)
    {
      // BLOCK 2
      f_60  =  0.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_60  =  f_22;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_61  =  isless(f_60, -1.0E15F);
    if(i_61 == 1)
    {
      // BLOCK 5
      f_62  =  -1.0E15F;
    }  // B4
    else
    {
      // BLOCK 6
      i_63  =  isless(1.0E15F, f_60);
      if(i_63 == 1)
      {
        // BLOCK 7
        f_62  =  1.0E15F;
      }  // B6
      else
      {
        // BLOCK 8
        f_62  =  f_60;
      }  // B6
    }  // B4
    // BLOCK 9 MERGES [7 8 5 ]
    f_64  =  f_62 * f_62;
    f_65  =  f_64 * 4097.0F;
    f_66  =  f_65 - f_64;
    f_67  =  f_65 - f_66;
    f_68  =  fma(f_67, f_40, f_52);
    f_69  =  fma(f_62, 4096.0F, f_62);
    f_70  =  f_69 - f_62;
    f_71  =  f_69 - f_70;
    f_72  =  f_62 - f_71;
    f_73  =  f_62 + f_71;
    f_74  =  f_71 * f_71;
    f_75  =  f_74 - f_67;
    f_76  =  fma(f_72, f_73, f_75);
    f_77  =  f_76 * f_40;
    f_78  =  fma(f_64, f_46, f_77);
    f_79  =  f_78 + f_58;
    f_80  =  f_68 + f_79;
    i_81  =  isless(1.0E15F, f_60);
    if(i_81 == 1)
    {
      // BLOCK 10
      f_82  =  f_40 + f_46;
      i_83  =  isequal(f_82, 0.0F);
      if(i_83 == 1)
      {
        // BLOCK 11
        f_84  =  f_80;
      }  // B10
      else
      {
        // BLOCK 12
        f_85  =  f_82 * f_60;
        f_86  =  f_85 * f_60;
        f_84  =  f_86;
      }  // B10
    }  // B9
    else
    {
      // BLOCK 13
      f_84  =  f_80;
    }  // B9
    // BLOCK 14 MERGES [13 11 12 ]
    ul_87  =  ul_1 + l_20;
    *((__global float *) ul_87)  =  f_84;
  }  // B0
  else
  {
    // BLOCK 15
  }  // B0
  // BLOCK 16 MERGES [15 14 ]
  return;
}  //  kernel
