// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 890c5c44edb32b82a0faf209306404a4c509a908fa00549651349330056c3121
// function: isrlu
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, numbers_1, shape_0, 0, 36) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private int shape_0, __private int what, __private int code)
{
  bool b_11;
  float f_7, f_9, f_16, f_18, f_19, f_20, f_22, f_23, f_24, f_25, f_28, f_29, f_30, f_31;
  int i_5, i_10, i_17, i_21, i_26, i_27;
  long l_12, l_13, l_14;
  __global uchar *ul_0, *ul_1, *ul_15, *ul_32;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_5  =  shape_0;
  f_7  =  numbers_0;
  f_9  =  numbers_1;
  i_10  =  get_global_id(0);
  b_11  =  i_10 < i_5;
  if(b_11)
  {
    // BLOCK 1
    l_12  =  (long) i_10;
    l_13  =  l_12 + 4L;
    l_14  =  l_13 << 2;
    ul_15  =  ul_0 + l_14;
    f_16  =  *((__global float *) ul_15);
    i_17  =  isless(0.0F, f_16);
    if(i_17 == 1)
    {
      // BLOCK 2
      f_18  =  f_16;
    }  // B1
    else
    {
      // BLOCK 3
      f_19  =  f_7 * f_16;
      f_20  =  fabs(f_19);
      i_21  =  isless(1.0F, f_20);
      if(i_21 == 1)
      {
        // BLOCK 4
        f_22  =  1.0F / f_20;
        f_23  =  f_22;
      }  // B3
      else
      {
        // BLOCK 5
        f_23  =  f_20;
      }  // B3
      // BLOCK 6 MERGES [4 5 ]
      f_24  =  fma(f_23, f_23, 1.0F);
      f_25  =  sqrt(f_24);
      i_26  =  isless(1.0F, f_20);
      if(i_26 == 1)
      {
        // BLOCK 7
        i_27  =  isless(f_16, 0.0F);
        if(i_27 == 1)
        {
          // BLOCK 8
          f_28  =  -f_9;
          f_29  =  f_28;
        }  // B7
        else
        {
          // BLOCK 9
          f_29  =  f_9;
        }  // B7
        // BLOCK 10 MERGES [8 9 ]
        f_30  =  f_29 / f_25;
        f_18  =  f_30;
      }  // B6
      else
      {
        // BLOCK 11
        f_31  =  f_16 / f_25;
        f_18  =  f_31;
      }  // B6
    }  // B1
    // BLOCK 12 MERGES [2 10 11 ]
    ul_32  =  ul_1 + l_14;
    *((__global float *) ul_32)  =  f_18;
  }  // B0
  else
  {
    // BLOCK 13
  }  // B0
  // BLOCK 14 MERGES [13 12 ]
  return;
}  //  kernel
