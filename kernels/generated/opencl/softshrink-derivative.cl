// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 44be7045f7254afc701b9c8376c65925776ba339588366cbc43efd74e96f3853
// function: softshrink
// order: derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMap(in0, out0, numbers_0, shape_0, 1, 27) over elements always
__kernel void kGenericMap(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __private float numbers_0, __private int shape_0, __private int what, __private int code)
{
  bool b_9;
  float f_7, f_14, f_15, f_17, f_19;
  int i_5, i_8, i_16, i_18;
  long l_10, l_11, l_12;
  __global uchar *ul_0, *ul_1, *ul_13, *ul_20;

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
    f_15  =  fabs(f_14);
    i_16  =  isless(f_7, f_15);
    if(i_16 == 1)
    {
      // BLOCK 2
      f_17  =  1.0F;
    }  // B1
    else
    {
      // BLOCK 3
      f_17  =  0.0F;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    i_18  =  isequal(f_14, f_14);
    if(i_18 == 1)
    {
      // BLOCK 5
      f_19  =  f_17;
    }  // B4
    else
    {
      // BLOCK 6
      f_19  =  f_14;
    }  // B4
    // BLOCK 7 MERGES [6 5 ]
    ul_20  =  ul_1 + l_12;
    *((__global float *) ul_20)  =  f_19;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
