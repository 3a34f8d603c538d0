// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 41470dceedef97a1f447cc1be923c22f3efbbbc882cf36c129781249f2bd445b
// function: isrlu
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, numbers_0, shape_0, 1, 36) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private float numbers_0, __private int shape_0, __private int what, __private int code)
{
  bool b_10;
  float f_8, f_15, f_17, f_18, f_19, f_21, f_22, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_32, f_34, f_36;
  int i_6, i_9, i_16, i_20, i_23, i_31;
  long l_11, l_12, l_13;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_14, *ul_33, *ul_35;

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
    i_16  =  isless(0.0F, f_15);
    if(i_16 == 1)
    {
      // BLOCK 2
      f_17  =  1.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_18  =  f_8 * f_15;
      f_19  =  fabs(f_18);
      i_20  =  isless(1.0F, f_19);
      if(i_20 == 1)
      {
        // BLOCK 4
        f_21  =  1.0F / f_19;
        f_22  =  f_21;
      }  // B3
      else
      {
        // BLOCK 5
        f_22  =  f_19;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      i_23  =  isless(1.0F, f_19);
      if(i_23 == 1)
      {
        // BLOCK 7
        f_24  =  f_22 * f_22;
        f_25  =  f_24 * f_22;
        f_26  =  f_25;
      }  // B6
      else
      {
        // BLOCK 8
        f_26  =  1.0F;
      }  // B6
      // BLOCK 9 MERGES [7 8 ]
      f_27  =  fma(f_22, f_22, 1.0F);
      f_28  =  sqrt(f_27);
      f_29  =  f_28 * f_27;
      f_30  =  f_26 / f_29;
      f_17  =  f_30;
    }  // B1
    // BLOCK 10 MERGES [9 2 ]
    i_31  =  isequal(f_15, f_15);
    if(i_31 == 1)
    {
      // BLOCK 11
      f_32  =  f_17;
    }  // B10
    else
    {
      // BLOCK 12
      f_32  =  f_15;
    }  // B10
    // BLOCK 13 MERGES [12 11 ]
    ul_33  =  ul_1 + l_13;
    f_34  =  *((__global float *) ul_33);
    ul_35  =  ul_2 + l_13;
    f_36  =  f_32 * f_34;
    *((__global float *) ul_35)  =  f_36;
  }  // B0
  else
  {
    // BLOCK 14
  }  // B0
  // BLOCK 15 MERGES [14 13 ]
  return;
}  //  kernel
