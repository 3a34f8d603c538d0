// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 93b382145025944cbaee8e51908492f7398d117a83e970ada26cfdc9e93ebc98
// function: isru
// order: second-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericCurve(in0, out0, numbers_0, shape_0, 35) over elements always
__kernel void kGenericCurve(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private int shape_0, __private int code)
{
  bool b_9;
  float f_7, f_14, f_15, f_16, f_18, f_19, f_21, f_22, f_23, f_25, f_26, f_27, f_28, f_30, f_31, f_32, f_33, f_34, f_35;
  int i_5, i_8, i_17, i_20, i_24, i_29;
  long l_10, l_11, l_12;
  __global uchar *ul_0, *ul_1, *ul_13, *ul_36;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_5  =  shape_0;
  f_7  =  numbers_0;
  i_8  =  get_global_id(0);
  b_9  =  i_8 < i_5;
  if(b_9)
  {
    // BLOCK 1
    l_10  =  (long) i_8;
    l_11  =  l_10 + 4L;
    l_12  =  l_11 << 2;
    ul_13  =  ul_0 + l_12;
    f_14  =  *((__global float *) ul_13);
    f_15  =  f_7 * f_14;
    f_16  =  fabs(f_15);
    i_17  =  isless(1.0F, f_16);
    if(i_17 == 1)
    {
      // BLOCK 2
      f_18  =  1.0F / f_16;
      f_19  =  f_18;
    }  // B1
    else
    {
      // BLOCK 3
      f_19  =  f_16;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    i_20  =  isless(f_14, 0.0F);
    if(i_20 == 1)
    {
      // BLOCK 5
      f_21  =  3.0F;
    }  // B4
    else
    {
      // BLOCK 6
      f_21  =  -3.0F;
    }  // B4
    // BLOCK 7 MERGES [5 6 ]
    f_22  =  f_21 * f_7;
    f_23  =  f_19 * f_22;
    i_24  =  isless(1.0F, f_16);
    if(i_24 == 1)
    {
      // BLOCK 8
      f_25  =  f_23 * f_19;
      f_26  =  f_25 * f_19;
      f_27  =  f_26 * f_19;
      f_28  =  f_27;
    }  // B7
    else
    {
      // BLOCK 9
      f_28  =  f_23;
    }  // B7
    // BLOCK 10 MERGES [8 9 ]
    i_29  =  isequal(f_14, f_14);
    if(i_29 == 1)
    {
      // BLOCK 11
      f_30  =  fma(f_19, f_19, 1.0F);
      f_31  =  f_30 * f_30;
      f_32  =  sqrt(f_30);
      f_33  =  f_31 * f_32;
      f_34  =  f_28 / f_33;
      f_35  =  f_34;
    }  // B10
    else
    {
      // BLOCK 12
      f_35  =  f_14;
    }  // B10
    // BLOCK 13 MERGES [12 11 ]
    ul_36  =  ul_1 + l_12;
    *((__global float *) ul_36)  =  f_35;
  }  // B0
  else
  {
    // BLOCK 14
  }  // B0
  // BLOCK 15 MERGES [14 13 ]
  return;
}  //  kernel
