// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: e757580187d3b1e924ca8c185065e2b5ebbab6c43e94bf8ccdc9d34b6abfe308
// function: lisht
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, shape_0, 34) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private int shape_0, __private int code)
{
  bool b_7;
  float f_12, f_13, f_14, f_16, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_31, f_32, f_35, f_36, f_38, f_40, f_41, f_43, f_44, f_45, f_46, f_47, f_48, f_49, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_58, f_59, f_62, f_63, f_64, f_65, f_66, f_67, f_68, f_69;
  int i_5, i_6, i_15, i_30, i_33, i_37, i_39, i_42, i_57, i_60, i_61;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_34, *ul_70;

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
    // BLOCK 9 MERGES [5 7 8 ]
    ul_34  =  ul_1 + l_10;
    f_35  =  fabs(f_32);
    f_36  =  f_35 * f_13;
    *((__global float *) ul_34)  =  f_36;
    i_37  =  isless(f_12, -250.0F);
    if(i_37 == 1)
    {
      // BLOCK 10
      f_38  =  -250.0F;
    }  // B9
    else
    {
      // BLOCK 11
      i_39  =  isless(250.0F, f_12);
      if(i_39 == 1)
      {
        // BLOCK 12
        f_38  =  250.0F;
      }  // B11
      else
      {
        // BLOCK 13
        f_38  =  f_12;
      }  // B11
    }  // B9
    // BLOCK 14 MERGES [12 13 10 ]
    f_40  =  fabs(f_38);
    f_41  =  f_40 * -2.0F;
    i_42  =  isless(-0.6931F, f_41);
    if(i_42 == 1)
    {
      // BLOCK 15
      f_43  =  fma(f_41, 1.539435E-4F, 0.0013563005F);
      f_44  =  fma(f_41, f_43, 0.008322186F);
      f_45  =  fma(f_41, f_44, 0.041664977F);
      f_46  =  fma(f_41, f_45, 0.16666658F);
      f_47  =  fma(f_41, f_46, 0.5F);
      f_48  =  f_41 * f_41;
      f_49  =  f_47 * f_48;
      f_50  =  fma(f_40, -2.0F, f_49);
      f_51  =  f_50;
    }  // B14
    else
    {
      // BLOCK 16
      f_52  =  exp(f_41);
      f_53  =  f_52 - 1.0F;
      f_51  =  f_53;
    }  // B14
    // BLOCK 17 MERGES [15 16 ]
    f_54  =  -f_51;
    f_55  =  f_51 + 2.0F;
    f_56  =  f_54 / f_55;
    i_57  =  isless(f_38, 0.0F);
    if(i_57 == 1)
    {
      // BLOCK 18
      f_58  =  -f_56;
      f_59  =  f_58;
    }  // B17
    else
    {
      // BLOCK 19
      i_60  =  isless(0.0F, f_38);
      if(i_60 == 1)
      {
        // BLOCK 20
        f_59  =  f_56;
      }  // B19
      else
      {
        // BLOCK 21
        f_59  =  f_38;
      }  // B19
    }  // B17
    // BLOCK 22 MERGES [18 20 21 ]
    i_61  =  isequal(f_12, f_12);
    if(i_61 == 1)
    {
      // BLOCK 23
      f_62  =  -f_40;
      f_63  =  exp(f_62);
      f_64  =  f_63 * 2.0F;
      f_65  =  fma(f_63, f_63, 1.0F);
      f_66  =  f_64 / f_65;
      f_67  =  f_66 * f_38;
      f_68  =  fma(f_67, f_66, f_59);
      f_69  =  f_68;
    }  // B22
    else
    {
      // BLOCK 24
      f_69  =  f_12;
    }  // B22
    // BLOCK 25 MERGES [24 23 ]
    ul_70  =  ul_2 + l_10;
    *((__global float *) ul_70)  =  f_69;
  }  // B0
  else
  {
    // BLOCK 26
  }  // B0
  // BLOCK 27 MERGES [26 25 ]
  return;
}  //  kernel
