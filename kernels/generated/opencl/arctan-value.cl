// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 8cda42abb185b62b04d2398628b254309d57d5f3d8c4b37fc9a6083045020c29
// function: arctan
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, shape_0, 0, 8) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_0, __private int what, __private int code)
{
  bool b_6;
  float f_11, f_12, f_14, f_15, f_16, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_27, f_28, f_29, f_30, f_31, f_33, f_34;
  int i_4, i_5, i_13, i_26, i_32, i_35;
  long l_7, l_8, l_9;
  __global uchar *ul_0, *ul_1, *ul_10, *ul_36;

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
    f_12  =  fabs(f_11);
    i_13  =  isless(1.0F, f_12);
    if(i_13 == 1)
    {
      // BLOCK 2
      f_14  =  1.0F / f_12;
      f_15  =  f_14;
    }  // B1
    else
    {
      // BLOCK 3
      f_15  =  f_12;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_16  =  f_15 * f_15;
    f_17  =  fma(f_16, -0.0018063466F, 0.010952418F);
    f_18  =  fma(f_16, f_17, -0.031214269F);
    f_19  =  fma(f_16, f_18, 0.05796317F);
    f_20  =  fma(f_16, f_19, -0.084022574F);
    f_21  =  fma(f_16, f_20, 0.10951392F);
    f_22  =  fma(f_16, f_21, -0.14264047F);
    f_23  =  fma(f_16, f_22, 0.1999853F);
    f_24  =  fma(f_16, f_23, -0.333333F);
    f_25  =  f_15 * f_16;
    i_26  =  isless(1.0F, f_12);
    if(i_26 == 1)
    {
      // BLOCK 5
      f_27  =  fma(f_24, f_25, 4.371139E-8F);
      f_28  =  f_27 + f_15;
      f_29  =  1.5707964F - f_28;
      f_30  =  f_29;
    }  // B4
    else
    {
      // BLOCK 6
      f_31  =  fma(f_24, f_25, f_15);
      f_30  =  f_31;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    i_32  =  isless(f_11, 0.0F);
    if(i_32 == 1)
    {
      // BLOCK 8
      f_33  =  -f_30;
      f_34  =  f_33;
    }  // B7
    else
    {
      // BLOCK 9
      i_35  =  isless(0.0F, f_11);
      if(i_35 == 1)
      {
        // BLOCK 10
        f_34  =  f_30;
      }  // B9
      else
      {
        // BLOCK 11
        f_34  =  f_11;
      }  // B9
    }  // B7
    // BLOCK 12 MERGES [8 11 10 ]
    ul_36  =  ul_1 + l_9;
    *((__global float *) ul_36)  =  f_34;
  }  // B0
  else
  {
    // BLOCK 13
  }  // B0
  // BLOCK 14 MERGES [13 12 ]
  return;
}  //  kernel
