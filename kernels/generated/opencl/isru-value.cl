// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 113d6391cf3db5f943ba22449bc7b63981a8d6ec670fb274f6f5bbe2a9510d3b
// function: isru
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, numbers_1, shape_0, 0, 35) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private int shape_0, __private int what, __private int code)
{
  bool b_11;
  float f_7, f_9, f_16, f_17, f_18, f_20, f_21, f_22, f_23, f_26, f_27, f_28, f_29, f_30;
  int i_5, i_10, i_19, i_24, i_25;
  long l_12, l_13, l_14;
  __global uchar *ul_0, *ul_1, *ul_15, *ul_31;

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
    f_17  =  f_7 * f_16;
    f_18  =  fabs(f_17);
    i_19  =  isless(1.0F, f_18);
    if(i_19 == 1)
    {
      // BLOCK 2
      f_20  =  1.0F / f_18;
      f_21  =  f_20;
    }  // B1
    else
    {
      // BLOCK 3
      f_21  =  f_18;
    }  // B1
    // BLOCK 4 MERGES [2 3 ]
    f_22  =  fma(f_21, f_21, 1.0F);
    f_23  =  sqrt(f_22);
    i_24  =  isless(1.0F, f_18);
    if(i_24 == 1)
    {
      // BLOCK 5
      i_25  =  isless(f_16, 0.0F);
      if(i_25 == 1)
      {
        // BLOCK 6
        f_26  =  -f_9;
        f_27  =  f_26;
      }  // B5
      else
      {
        // BLOCK 7
        f_27  =  f_9;
      }  // B5
      // BLOCK 8 MERGES [6 7 ]
      f_28  =  f_27 / f_23;
      f_29  =  f_28;
    }  // B4
    else
    {
      // BLOCK 9
      f_30  =  f_16 / f_23;
      f_29  =  f_30;
    }  // B4
    // BLOCK 10 MERGES [8 9 ]
    ul_31  =  ul_1 + l_14;
    *((__global float *) ul_31)  =  f_29;
  }  // B0
  else
  {
    // BLOCK 11
  }  // B0
  // BLOCK 12 MERGES [11 10 ]
  return;
}  //  kernel
