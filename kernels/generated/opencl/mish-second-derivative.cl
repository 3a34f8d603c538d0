// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 494ffecaa35f64b93ae64f1e0ce856f5ac300a1c89977fd6459857a64ee062e6
// function: mish
// order: second-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericCurve(in0, out0, shape_0, 25) over elements always
__kernel void kGenericCurve(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_0, __private int code)
{
  bool b_6;
  float f_11, f_13, f_15, f_16, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44, f_45, f_46, f_47, f_48, f_49, f_51;
  int i_4, i_5, i_12, i_14, i_25, i_50;
  long l_7, l_8, l_9;
  __global uchar *ul_0, *ul_1, *ul_10, *ul_52;

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
    i_12  =  isless(f_11, -250.0F);
    if(i_12 == 1)
    {
      // BLOCK 2
      f_13  =  -250.0F;
    }  // B1
    else
    {
      // BLOCK 3
      i_14  =  isless(250.0F, f_11);
      if(i_14 == 1)
      {
        // BLOCK 4
        f_13  =  250.0F;
      }  // B3
      else
      {
        // BLOCK 5
        f_13  =  f_11;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [4 5 2 ]
    f_15  =  f_13 * 2.0F;
    f_16  =  2.0F - f_15;
    f_17  =  f_13 * 3.0F;
    f_18  =  6.0F - f_17;
    f_19  =  fma(f_13, 2.0F, 8.0F);
    f_20  =  fma(f_13, 2.0F, 4.0F);
    f_21  =  fabs(f_13);
    f_22  =  f_21 * -0.5F;
    f_23  =  exp(f_22);
    f_24  =  f_23 * f_23;
    i_25  =  isless(f_13, 0.0F);
    if(i_25 == 1)
    {
      // BLOCK 7
      f_26  =  fma(f_24, f_16, f_18);
      f_27  =  fma(f_24, f_26, f_19);
      f_28  =  fma(f_24, f_27, f_20);
      f_29  =  fma(f_23, f_23, 2.0F);
      f_30  =  fma(f_24, f_29, 2.0F);
      f_31  =  f_28 / f_30;
      f_32  =  f_31 * f_23;
      f_33  =  f_32 * 4.0F;
      f_34  =  f_33 / f_30;
      f_35  =  f_23 / f_30;
      f_36  =  f_34 * f_35;
      f_37  =  f_36;
    }  // B6
    else
    {
      // BLOCK 8
      f_38  =  fma(f_24, f_20, f_19);
      f_39  =  fma(f_24, f_38, f_18);
      f_40  =  fma(f_24, f_39, f_16);
      f_41  =  f_24 * 2.0F;
      f_42  =  fma(f_23, f_23, 1.0F);
      f_43  =  fma(f_41, f_42, 1.0F);
      f_44  =  f_40 / f_43;
      f_45  =  f_44 * f_24;
      f_46  =  f_45 * 4.0F;
      f_47  =  f_46 / f_43;
      f_48  =  f_24 / f_43;
      f_49  =  f_47 * f_48;
      f_37  =  f_49;
    }  // B6
    // BLOCK 9 MERGES [8 7 ]
    i_50  =  isequal(f_11, f_11);
    if(i_50 == 1)
    {
      // BLOCK 10
      f_51  =  f_37;
    }  // B9
    else
    {
      // BLOCK 11
      f_51  =  f_11;
    }  // B9
    // BLOCK 12 MERGES [11 10 ]
    ul_52  =  ul_1 + l_9;
    *((__global float *) ul_52)  =  f_51;
  }  // B0
  else
  {
    // BLOCK 13
  }  // B0
  // BLOCK 14 MERGES [13 12 ]
  return;
}  //  kernel
