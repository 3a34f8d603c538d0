// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: b62c6eb9950d384453b202c1ecc991770d43e9bbc0bbcbc9323fba01d75da2a2
// function: affine
// order: value
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, numbers_1, numbers_2, numbers_3, shape_0, 0, 43) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private float numbers_2, __private float numbers_3, __private int shape_0, __private int what, __private int code)
{
  bool b_15;
  float f_7, f_9, f_11, f_13, f_20, f_21, f_22, f_24, f_26, f_27;
  int i_5, i_14, i_23, i_25;
  long l_16, l_17, l_18;
  __global uchar *ul_0, *ul_1, *ul_19, *ul_28;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  i_5  =  shape_0;
  f_7  =  numbers_0;
  f_9  =  numbers_1;
  f_11  =  numbers_2;
  f_13  =  numbers_3;
  i_14  =  get_global_id(0);
  b_15  =  i_14 < i_5;
  if(b_15)
  {
    // BLOCK 1
    l_16  =  (long) i_14;
    l_17  =  l_16 + 4L;
    l_18  =  l_17 << 2;
    ul_19  =  ul_0 + l_18;
    f_20  =  *((__global float *) ul_19);
    f_21  =  fma(f_7, f_20, f_11);
    f_22  =  f_20 - f_20;
    i_23  =  isequal(f_22, 0.0F);
    if(i_23 == 1)
    {
      // BLOCK 2
      f_24  =  fma(f_9, f_20, f_13);
      i_25  =  isequal(f_24, 0.0F);
      if(i_25 == 1)
      {
        // BLOCK 3
        f_26  =  f_21;
      }  // B2
      else
      {
        // BLOCK 4
        f_27  =  f_21 + f_24;
        f_26  =  f_27;
      }  // B2
    }  // B1
    else
    {
      // BLOCK 5
      f_26  =  f_21;
    }  // B1
    // BLOCK 6 MERGES [4 3 5 ]
    ul_28  =  ul_1 + l_18;
    *((__global float *) ul_28)  =  f_26;
  }  // B0
  else
  {
    // BLOCK 7
  }  // B0
  // BLOCK 8 MERGES [7 6 ]
  return;
}  //  kernel
