// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 9b520e1ce49dc1d84578169df091c43477ed7ff863bc92372e4fda551ec2e515
// function: softshrink
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, numbers_1, numbers_2, shape_0, 0, 27) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private int shape_0, __private int what, __private int code)
{
  bool b_13;
  float f_7, f_9, f_11, f_18, f_20, f_21, f_22, f_23, f_25, f_26, f_27;
  int i_5, i_12, i_19, i_24;
  long l_14, l_15, l_16;
  __global uchar *ul_0, *ul_1, *ul_17, *ul_28;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_5  =  shape_0;
  f_7  =  numbers_0;
  f_9  =  numbers_1;
  f_11  =  numbers_2;
  i_12  =  get_global_id(0);
  b_13  =  i_12 < i_5;
  if(b_13)
  {
    // BLOCK 1
    l_14  =  (long) i_12;
    l_15  =  l_14 + 4L;
    l_16  =  l_15 << 2;
    ul_17  =  ul_0 + l_16;
    f_18  =  *((__global float *) ul_17);
    i_19  =  isless(f_7, f_18);
    if(i_19 == 1)
    {
      // BLOCK 2
      f_20  =  f_18 - f_9;
      f_21  =  f_20 - f_11;
      f_22  =  f_21;
    }  // B1
    else
    {
      // BLOCK 3
      f_23  =  -f_7;
      i_24  =  isless(f_18, f_23);
      if(i_24 == 1)
      {
        // BLOCK 4
        f_25  =  f_9 + f_18;
        f_26  =  f_25 + f_11;
        f_22  =  f_26;
      }  // B3
      else
      {
        // BLOCK 5
        f_27  =  f_18 * 0.0F;
        f_22  =  f_27;
      }  // B3
    }  // B1
    // BLOCK 6 MERGES [2 4 5 ]
    ul_28  =  ul_1 + l_16;
    *((__global float *) ul_28)  =  f_22;
  }  // B0
  else
  {
    // BLOCK 7
  }  // B0
  // BLOCK 8 MERGES [7 6 ]
  return;
}  //  kernel
