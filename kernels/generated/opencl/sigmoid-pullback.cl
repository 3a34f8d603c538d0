// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: 0f15453d51a77429bd2139fd859b5f0fdb2324532fac9ff37c3be909d3455e6a
// function: sigmoid
// order: pullback
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericPull(in0, in1, out0, shape_0, 1, 2) over elements always
__kernel void kGenericPull(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *dy, __global uchar *dx, __private int shape_0, __private int what, __private int code)
{
  bool b_7;
  float f_12, f_14, f_15, f_16, f_17, f_18, f_19, f_20, f_21, f_23, f_25;
  int i_5, i_6, i_13;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_22, *ul_24;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  dy;
  ul_2  =  dx;
  i_5  =  shape_0;
  i_6  =  get_global_id(0);
  b_7  =  i_6 < i_5;
  if(b_7)
  {
    // BLOCK 1
    l_8  =  (long) i_6;
    l_9  =  l_8 + 4L;
    l_10  =  l_9 << 2;
    ul_11  =  ul_0 + l_10;
    f_12  =  *((__global float *) ul_11);
    i_13  =  isequal(f_12, f_12);
    if(i_13 == 1)
    {
      // BLOCK 2
      f_14  =  fabs(f_12);
      f_15  =  f_14 * -0.5F;
      f_16  =  exp(f_15);
      f_17  =  fma(f_16, f_16, 1.0F);
      f_18  =  1.0F / f_17;
      f_19  =  f_18 * f_16;
      f_20  =  f_19 * f_19;
      f_21  =  f_20;
    }  // B1
    else
    {
      // BLOCK 3
      f_21  =  f_12;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    ul_22  =  ul_1 + l_10;
    f_23  =  *((__global float *) ul_22);
    ul_24  =  ul_2 + l_10;
    f_25  =  f_21 * f_23;
    *((__global float *) ul_24)  =  f_25;
  }  // B0
  else
  {
    // BLOCK 5
  }  // B0
  // BLOCK 6 MERGES [5 4 ]
  return;
}  //  kernel
