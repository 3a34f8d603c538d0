// Generated from Hillock's Java kernels by TornadoVM; not to be edited, `hillock kernels generate` writes it.
// sha256 of what follows: d543055674eba65bf5bc4e51569787d37af25df9d39121498eaf4d80ae4ea931
// function: sigmoid
// order: value-and-derivative
// compiler: TornadoVM 5.2.0-jdk25
// flags: -w, native functions off, fma on
// changed after it was printed: declarations sorted, extensions left out, kernels named by variant, the elements of the arrays numbers and shape passed by value, addresses made pointers
// launch: kGenericMapBoth(in0, out0, out1, shape_0, 2) over elements always
__kernel void kGenericMapBoth(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *x, __global uchar *y, __global uchar *z, __private int shape_0, __private int code)
{
  bool b_7;
  float f_12, f_13, f_14, f_15, f_16, f_17, f_18, f_20, f_21, f_24, f_25;
  int i_5, i_6, i_19, i_23;
  long l_8, l_9, l_10;
  __global uchar *ul_0, *ul_1, *ul_2, *ul_11, *ul_22, *ul_26;

  // BLOCK 0
  ul_0  =  x;
  ul_1  =  y;
  ul_2  =  z;
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
    f_13  =  fabs(f_12);
    f_14  =  f_13 * -0.5F;
    f_15  =  exp(f_14);
    f_16  =  fma(f_15, f_15, 1.0F);
    f_17  =  1.0F / f_16;
    f_18  =  f_17 * f_15;
    i_19  =  isless(f_12, 0.0F);
    if(i_19 == 1)
    {
      // BLOCK 2
      f_20  =  f_18 * f_15;
      f_21  =  f_20;
    }  // B1
    else
    {
      // BLOCK 3
      f_21  =  f_17;
    }  // B1
    // BLOCK 4 MERGES [3 2 ]
    ul_22  =  ul_1 + l_10;
    *((__global float *) ul_22)  =  f_21;
    i_23  =  isequal(f_12, f_12);
    if(i_23 == 1)
    {
      // BLOCK 5
      f_24  =  f_18 * f_18;
      f_25  =  f_24;
    }  // B4
    else
    {
      // BLOCK 6
      f_25  =  f_12;
    }  // B4
    // BLOCK 7 MERGES [6 5 ]
    ul_26  =  ul_2 + l_10;
    *((__global float *) ul_26)  =  f_25;
  }  // B0
  else
  {
    // BLOCK 8
  }  // B0
  // BLOCK 9 MERGES [8 7 ]
  return;
}  //  kernel
