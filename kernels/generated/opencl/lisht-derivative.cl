// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 291d78040266be5e8ffe404a16794e115e8e8e2062d9e87ad33890eba88b4cf4
// function: lisht
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, shape_0, 1, 34) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_0, __private int what, __private int code)
{
  bool b_6;
  float f_11, f_13, f_15, f_16, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_33, f_34, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_44;
  int i_4, i_5, i_12, i_14, i_17, i_32, i_35, i_36;
  long l_7, l_8, l_9;
  __global uchar *ul_0, *ul_1, *ul_10, *ul_45;

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
    f_15  =  fabs(f_13);
    f_16  =  f_15 * -2.0F;
    i_17  =  isless(-0.6931F, f_16);
    if(i_17 == 1)
    {
      // BLOCK 7
      f_18  =  fma(f_16, 1.539435E-4F, 0.0013563005F);
      f_19  =  fma(f_16, f_18, 0.008322186F);
      f_20  =  fma(f_16, f_19, 0.041664977F);
      f_21  =  fma(f_16, f_20, 0.16666658F);
      f_22  =  fma(f_16, f_21, 0.5F);
      f_23  =  f_16 * f_16;
      f_24  =  f_22 * f_23;
      f_25  =  fma(f_15, -2.0F, f_24);
      f_26  =  f_25;
    }  // B6
    else
    {
      // BLOCK 8
      f_27  =  exp(f_16);
      f_28  =  f_27 - 1.0F;
      f_26  =  f_28;
    }  // B6
    // BLOCK 9 MERGES [7 8 ]
    f_29  =  -f_26;
    f_30  =  f_26 + 2.0F;
    f_31  =  f_29 / f_30;
    i_32  =  isless(f_13, 0.0F);
    if(i_32 == 1)
    {
      // BLOCK 10
      f_33  =  -f_31;
      f_34  =  f_33;
    }  // B9
    else
    {
      // BLOCK 11
      i_35  =  isless(0.0F, f_13);
      if(i_35 == 1)
      {
        // BLOCK 12
        f_34  =  f_31;
      }  // B11
      else
      {
        // BLOCK 13
        f_34  =  f_13;
      }  // B11
    }  // B9
    // BLOCK 14 MERGES [10 12 13 ]
    i_36  =  isequal(f_11, f_11);
    if(i_36 == 1)
    {
      // BLOCK 15
      f_37  =  -f_15;
      f_38  =  exp(f_37);
      f_39  =  f_38 * 2.0F;
      f_40  =  fma(f_38, f_38, 1.0F);
      f_41  =  f_39 / f_40;
      f_42  =  f_41 * f_13;
      f_43  =  fma(f_42, f_41, f_34);
      f_44  =  f_43;
    }  // B14
    else
    {
      // BLOCK 16
      f_44  =  f_11;
    }  // B14
    // BLOCK 17 MERGES [16 15 ]
    ul_45  =  ul_1 + l_9;
    *((__global float *) ul_45)  =  f_44;
  }  // B0
  else
  {
    // BLOCK 18
  }  // B0
  // BLOCK 19 MERGES [18 17 ]
  return;
}  //  kernel
