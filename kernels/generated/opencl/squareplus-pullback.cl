// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: dbb258fec4caa319db2f1332942701021566742de84b20e37b61bff4c14c812b
// function: squareplus
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, numbers_0, shape_0, 1, 10) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private float numbers_0, __private int shape_0, __private int what, __private int code)
{
  bool b_10;
  float f_8, f_15, f_16, f_18, f_20, f_22, f_23, f_24, f_25, f_26, f_28, f_29, f_31, f_32, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_43, f_45, f_47, f_49;
  int i_6, i_9, i_17, i_19, i_21, i_27, i_30, i_33, i_34, i_42, i_44;
  long l_11, l_12, l_13;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_14, *ul_46, *ul_48;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  i_6  =  shape_0;
  f_8  =  numbers_0;
  i_9  =  get_global_id(0);
  b_10  =  i_9 < i_6;
  if(b_10)
  {
    // BLOCK 1
    l_11  =  (long) i_9;
    l_12  =  l_11 + 4L;
    l_13  =  l_12 << 2;
    ul_14  =  ul_0 + l_13;
    f_15  =  *((__global float *) ul_14);
    f_16  =  fabs(f_15);
    i_17  =  isless(f_16, f_8);
    if(i_17 == 1)
    {
      // BLOCK 2
      f_18  =  f_8;
    }  // B1
    else
    {
      // BLOCK 3
      f_18  =  f_16;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_19  =  isless(f_16, f_8);
    if(i_19 == 1)
    {
      // BLOCK 5
      f_20  =  f_16;
    }  // B4
    else
    {
      // BLOCK 6
      f_20  =  f_8;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_21  =  isequal(f_20, 0.0F);
    if(i_21 == 1)
    {
      // BLOCK 8
      f_22  =  f_18;
    }  // B7
    else
    {
      // BLOCK 9
      f_23  =  f_20 / f_18;
      f_24  =  fma(f_23, f_23, 1.0F);
      f_25  =  sqrt(f_24);
      f_26  =  f_25 * f_18;
      f_22  =  f_26;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    i_27  =  isless(3.4028235E38F, f_16);
    if(i_27 == 1)
    {
      // BLOCK 11
      f_28  =  1.0F;
    }  // B10
    else
    {
      // BLOCK 12
      f_29  =  f_16 / f_22;
      f_28  =  f_29;
    }  // B10
    // BLOCK 13 MERGES [11 12 ]
    i_30  =  isless(0.0F, f_8);
    if(i_30 == 1)
    {
      // BLOCK 14
      f_31  =  fma(f_28, 0.5F, 0.5F);
      f_32  =  f_31;
    }  // B13
    else
    {
      // BLOCK 15
      i_33  =  isless(0.0F, f_15);
      if(i_33 == 1)
      {
        // BLOCK 16
        f_32  =  1.0F;
      }  // B15
      else
      {
        // BLOCK 17
        f_32  =  0.0F;
      }  // B15
    }  // B13
    // BLOCK 18 MERGES [14 16 17 ]
    i_34  =  isequal(f_8, 0.0F);
    if(i_34 == 1)
    {
      // BLOCK 19
      f_35  =  0.0F;
    }  // B18
    else
    {
      // BLOCK 20
      f_36  =  f_8 * 0.5F;
      f_37  =  f_16 * 0.5F;
      f_38  =  fma(f_22, 0.5F, f_37);
      f_39  =  f_36 / f_38;
      f_40  =  f_36 / f_22;
      f_41  =  f_39 * f_40;
      f_35  =  f_41;
    }  // B18
    // BLOCK 21 MERGES [19 20 ]
    i_42  =  isless(f_15, 0.0F);
    if(i_42 == 1)
    {
      // BLOCK 22
      f_43  =  f_35;
    }  // B21
    else
    {
      // BLOCK 23
      f_43  =  f_32;
    }  // B21
    // BLOCK 24 MERGES [23 22 ]
    i_44  =  isequal(f_15, f_15);
    if(i_44 == 1)
    {
      // BLOCK 25
      f_45  =  f_43;
    }  // B24
    else
    {
      // BLOCK 26
      f_45  =  f_15;
    }  // B24
    // BLOCK 27 MERGES [26 25 ]
    ul_46  =  ul_1 + l_13;
    f_47  =  *((__global float *) ul_46);
    ul_48  =  ul_2 + l_13;
    f_49  =  f_45 * f_47;
    *((__global float *) ul_48)  =  f_49;
  }  // B0
  else
  {
    // BLOCK 28
  }  // B0
  // BLOCK 29 MERGES [28 27 ]
  return;
}  //  kernel
