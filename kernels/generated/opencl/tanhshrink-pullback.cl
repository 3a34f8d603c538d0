// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 749b6d50998a2237dda87ef146488ad7b3c4acca7ad537ecda0ec593bb939737
// function: tanhshrink
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, shape_0, 1, 26) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private int shape_0, __private int what, __private int code)
{
  bool b_7;
  float f_12, f_13, f_14, f_15, f_16, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_26, f_27, f_28, f_29, f_31, f_32, f_35, f_36, f_37, f_38, f_40, f_41, f_44, f_45, f_47, f_49;
  int i_5, i_6, i_25, i_30, i_33, i_34, i_39, i_42, i_43;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_46, *ul_48;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
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
    f_15  =  fma(f_14, 1.539435E-4F, 0.0013563005F);
    f_16  =  fma(f_14, f_15, 0.008322186F);
    f_17  =  fma(f_14, f_16, 0.041664977F);
    f_18  =  fma(f_14, f_17, 0.16666658F);
    f_19  =  fma(f_14, f_18, 0.5F);
    f_20  =  f_14 * f_14;
    f_21  =  f_19 * f_20;
    f_22  =  fma(f_13, -2.0F, f_21);
    f_23  =  exp(f_14);
    f_24  =  f_23 - 1.0F;
    i_25  =  isless(-0.6931F, f_14);
    if(i_25 == 1)
    {
      // BLOCK 2
      f_26  =  f_22;
    }  // B1
    else
    {
      // BLOCK 3
      f_26  =  f_24;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_27  =  -f_26;
    f_28  =  f_26 + 2.0F;
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
    i_34  =  isless(-0.6931F, f_14);
    if(i_34 == 1)
    {
      // BLOCK 10
      f_35  =  f_22;
    }  // B9
    else
    {
      // BLOCK 11
      f_35  =  f_24;
    }  // B9
    // BLOCK 12 MERGES [10 11 ]
    f_36  =  -f_35;
    f_37  =  f_35 + 2.0F;
    f_38  =  f_36 / f_37;
    i_39  =  isless(f_12, 0.0F);
    if(i_39 == 1)
    {
      // BLOCK 13
      f_40  =  -f_38;
      f_41  =  f_40;
    }  // B12
    else
    {
      // BLOCK 14
      i_42  =  isless(0.0F, f_12);
      if(i_42 == 1)
      {
        // BLOCK 15
        f_41  =  f_38;
      }  // B14
      else
      {
        // BLOCK 16
        f_41  =  f_12;
      }  // B14
    }  // B12
    // BLOCK 17 MERGES [13 15 16 ]
    i_43  =  isequal(f_12, f_12);
    if(i_43 == 1)
    {
      // BLOCK 18
      f_44  =  f_32 * f_41;
      f_45  =  f_44;
    }  // B17
    else
    {
      // BLOCK 19
      f_45  =  f_12;
    }  // B17
    // BLOCK 20 MERGES [19 18 ]
    ul_46  =  ul_1 + l_10;
    f_47  =  *((__global float *) ul_46);
    ul_48  =  ul_2 + l_10;
    f_49  =  f_45 * f_47;
    *((__global float *) ul_48)  =  f_49;
  }  // B0
  else
  {
    // BLOCK 21
  }  // B0
  // BLOCK 22 MERGES [21 20 ]
  return;
}  //  kernel
