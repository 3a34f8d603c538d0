// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 9d8c1fb07985d4c766618430a74f274e7ada3144ed1dcf2d91dad42d02949d2a
// function: tanhshrink
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, shape_0, 0, 26) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_0, __private int what, __private int code)
{
  bool b_6;
  float f_11, f_13, f_15, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_49, f_51, f_52, f_54;
  int i_4, i_5, i_12, i_14, i_16, i_35, i_50, i_53;
  long l_7, l_8, l_9;
  __global uchar *ul_0, *ul_1, *ul_10, *ul_55;

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
    i_12  =  isless(f_11, -2.0F);
    if(i_12 == 1)
    {
      // BLOCK 2
      f_13  =  -2.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_14  =  isless(2.0F, f_11);
      if(i_14 == 1)
      {
        // BLOCK 4
        f_13  =  2.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_13  =  f_11;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    f_15  =  fabs(f_11);
    i_16  =  isless(f_15, 2.0F);
    if(i_16 == 1)
    {
      // BLOCK 7
      f_17  =  f_13 * f_13;
      f_18  =  fma(f_17, 1.0706029E-11F, 1.9270852E-9F);
      f_19  =  fma(f_17, f_18, 2.5052108E-7F);
      f_20  =  fma(f_17, f_19, 2.2045855E-5F);
      f_21  =  fma(f_17, f_20, 0.0011904762F);
      f_22  =  fma(f_17, f_21, 0.033333335F);
      f_23  =  fma(f_17, f_22, 0.33333334F);
      f_24  =  f_23 * f_17;
      f_25  =  f_24 * f_13;
      f_26  =  fabs(f_13);
      f_27  =  -f_26;
      f_28  =  exp(f_27);
      f_29  =  f_28 * 2.0F;
      f_30  =  fma(f_28, f_28, 1.0F);
      f_31  =  f_29 / f_30;
      f_32  =  f_25 * f_31;
      f_33  =  f_32;
    }  // B6
    else
    {
      // BLOCK 8
      f_34  =  f_15 * -2.0F;
      i_35  =  isless(-0.6931F, f_34);
      if(i_35 == 1)
      {
        // BLOCK 9
        f_36  =  fma(f_34, 1.539435E-4F, 0.0013563005F);
        f_37  =  fma(f_34, f_36, 0.008322186F);
        f_38  =  fma(f_34, f_37, 0.041664977F);
        f_39  =  fma(f_34, f_38, 0.16666658F);
        f_40  =  fma(f_34, f_39, 0.5F);
        f_41  =  f_34 * f_34;
        f_42  =  f_40 * f_41;
        f_43  =  fma(f_15, -2.0F, f_42);
        f_44  =  f_43;
      }  // B8
      else
      {
        // BLOCK 10
        f_45  =  exp(f_34);
        f_46  =  f_45 - 1.0F;
        f_44  =  f_46;
      }  // B8
      // BLOCK 11 MERGES [9 10 ]
      f_47  =  -f_44;
      f_48  =  f_44 + 2.0F;
      f_49  =  f_47 / f_48;
      i_50  =  isless(f_11, 0.0F);
      if(i_50 == 1)
      {
        // BLOCK 12
        f_51  =  -f_49;
        f_52  =  f_51;
      }  // B11
      else
      {
        // BLOCK 13
        i_53  =  isless(0.0F, f_11);
        if(i_53 == 1)
        {
          // BLOCK 14
          f_52  =  f_49;
        }  // B13
        else
        {
          // BLOCK 15
          f_52  =  f_11;
        }  // B13
      }  // B11
      // BLOCK 16 MERGES [12 14 15 ]
      f_54  =  f_11 - f_52;
      f_33  =  f_54;
    }  // B6
    // BLOCK 17 MERGES [7 16 ]
    ul_55  =  ul_1 + l_9;
    *((__global float *) ul_55)  =  f_33;
  }  // B0
  else
  {
    // BLOCK 18
  }  // B0
  // BLOCK 19 MERGES [18 17 ]
  return;
}  //  kernel
