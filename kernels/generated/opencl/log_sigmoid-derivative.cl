// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: f7c3d41502a903af5d67ca22f758c885fedc3119fe58f9f7ace70564ac344e04
// function: log_sigmoid
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, shape_0, 1, 4) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private int shape_0, __private int what, __private int code)
{
  bool b_6;
  float f_11, f_12, f_13, f_14, f_15, f_16, f_17, f_19, f_20, f_21, f_23;
  int i_4, i_5, i_18, i_22;
  long l_7, l_8, l_9;
  __global uchar *ul_0, *ul_1, *ul_10, *ul_24;

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
    f_13  =  f_12 * -0.5F;
    f_14  =  exp(f_13);
    f_15  =  fma(f_14, f_14, 1.0F);
    f_16  =  1.0F / f_15;
    f_17  =  -f_11;
    i_18  =  isless(f_17, 0.0F);
    if(i_18 == 1)
    {
      // BLOCK 2
      f_19  =  f_16 * f_14;
      f_20  =  f_19 * f_14;
      f_21  =  f_20;
    }  // B1
    else
    {
      // BLOCK 3
      f_21  =  f_16;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    i_22  =  isequal(f_11, f_11);
    if(i_22 == 1)
    {
      // BLOCK 5
      f_23  =  f_21;
    }  // B4
    else
    {
      // BLOCK 6
      f_23  =  f_11;
    }  // B4
    // BLOCK 7 MERGES [6 5 ]
    ul_24  =  ul_1 + l_9;
    *((__global float *) ul_24)  =  f_23;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
