// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 1887ef5280a6cd3ae514164c555cb7349f9d837dffa03bd74414659ab954fa8d
// function: lisht
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, shape_0, 1, 34) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private int shape_0, __private int what, __private int code)
{
  bool b_7;
  float f_12, f_14, f_16, f_17, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_34, f_35, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_47, f_49;
  int i_5, i_6, i_13, i_15, i_18, i_33, i_36, i_37;
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
    f_16  =  fabs(f_14);
    f_17  =  f_16 * -2.0F;
    i_18  =  isless(-0.6931F, f_17);
    if(i_18 == 1)
    {
      // BLOCK 7
      f_19  =  fma(f_17, 1.539435E-4F, 0.0013563005F);
      f_20  =  fma(f_17, f_19, 0.008322186F);
      f_21  =  fma(f_17, f_20, 0.041664977F);
      f_22  =  fma(f_17, f_21, 0.16666658F);
      f_23  =  fma(f_17, f_22, 0.5F);
      f_24  =  f_17 * f_17;
      f_25  =  f_23 * f_24;
      f_26  =  fma(f_16, -2.0F, f_25);
      f_27  =  f_26;
    }  // B6
    else
    {
      // BLOCK 8
      f_28  =  exp(f_17);
      f_29  =  f_28 - 1.0F;
      f_27  =  f_29;
    }  // B6
    // BLOCK 9 MERGES [7 8 ]
    f_30  =  -f_27;
    f_31  =  f_27 + 2.0F;
    f_32  =  f_30 / f_31;
    i_33  =  isless(f_14, 0.0F);
    if(i_33 == 1)
    {
      // BLOCK 10
      f_34  =  -f_32;
      f_35  =  f_34;
    }  // B9
    else
    {
      // BLOCK 11
      i_36  =  isless(0.0F, f_14);
      if(i_36 == 1)
      {
        // BLOCK 12
        f_35  =  f_32;
      }  // B11
      else
      {
        // BLOCK 13
        f_35  =  f_14;
      }  // B11
    }  // B9
    // BLOCK 14 MERGES [10 12 13 ]
    i_37  =  isequal(f_12, f_12);
    if(i_37 == 1)
    {
      // BLOCK 15
      f_38  =  -f_16;
      f_39  =  exp(f_38);
      f_40  =  f_39 * 2.0F;
      f_41  =  fma(f_39, f_39, 1.0F);
      f_42  =  f_40 / f_41;
      f_43  =  f_42 * f_14;
      f_44  =  fma(f_43, f_42, f_35);
      f_45  =  f_44;
    }  // B14
    else
    {
      // BLOCK 16
      f_45  =  f_12;
    }  // B14
    // BLOCK 17 MERGES [16 15 ]
    ul_46  =  ul_1 + l_10;
    f_47  =  *((__global float *) ul_46);
    ul_48  =  ul_2 + l_10;
    f_49  =  f_45 * f_47;
    *((__global float *) ul_48)  =  f_49;
  }  // B0
  else
  {
    // BLOCK 18
  }  // B0
  // BLOCK 19 MERGES [18 17 ]
  return;
}  //  kernel
