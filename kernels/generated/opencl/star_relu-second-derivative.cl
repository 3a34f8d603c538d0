// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 76553f2d6d88e28ee60c98c4d62f618c751c8f95bcc26280f286fa2398c699fa
// function: star_relu
// order: second-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value
// launch: kGenericMap(in0, out0, numbers_0, numbers_1, shape_0, 3, 30) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private float numbers_1, __private int shape_0, __private int what, __private int code)
{
  bool b_11;
  float f_7, f_9, f_16, f_18, f_19, f_20, f_22;
  int i_5, i_10, i_17, i_21;
  long l_12, l_13, l_14;
  ulong ul_0, ul_1, ul_15, ul_23;

  // BLOCK 0
  ul_0  =  (ulong) x;
  ul_1  =  (ulong) y;
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
      f_18  =  f_7 + f_9;
      f_19  =  f_18 * 2.0F;
      f_20  =  f_19;
    }  // B1
    else
    {
      // BLOCK 3
      f_20  =  0.0F;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    i_21  =  isequal(f_16, f_16);
    if(i_21 == 1)
    {
      // BLOCK 5
      f_22  =  f_20;
    }  // B4
    else
    {
      // BLOCK 6
      f_22  =  f_16;
    }  // B4
    // BLOCK 7 MERGES [6 5 ]
    ul_23  =  ul_1 + l_14;
    *((__global float *) ul_23)  =  f_22;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
