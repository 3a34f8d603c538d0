package dev.hillock.function;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A library that has names for our functions, and where its definitions can be read. */
public enum Framework {
    HILLOCK("Hillock", "ours", "`hillock describe {}`", ""),
    PYTORCH("PyTorch", "torch", "https://docs.pytorch.org/docs/stable/generated/torch.{nn.}{}.html", ""),
    PYTORCH_2_6("PyTorch 2.6", "", "https://github.com/pytorch/pytorch/issues/147801", ""),
    ONNX("ONNX", "", "https://onnx.ai/onnx/operators/onnx__{}.html", "defines values only"),
    KERAS("Keras", "keras3", "https://keras.io/api/layers/activations/", "differentiates as its backend does") {
        @Override public String source(String name) {
            return name.startsWith("ops.") ? "https://keras.io/api/ops/"
                : name.startsWith("layers.") ? "https://keras.io/api/layers/activation_layers/" : super.source(name);
        }
    },
    KERAS_2("Keras 2", "tfkeras", "https://github.com/keras-team/tf-keras/blob/master/tf_keras/activations.py", ""),
    KERAS_1("Keras 1", "", "https://github.com/keras-team/keras/blob/1.2.2/keras/layers/core.py", ""),
    JAX("JAX", "", "https://docs.jax.dev/en/latest/_autosummary/jax.{nn.}{}.html", ""),
    OPTAX("Optax", "", "https://github.com/google-deepmind/optax/blob/main/optax/losses/_classification.py", ""),
    TENSORFLOW("TensorFlow", "tf", "https://www.tensorflow.org/api_docs/python/tf/{nn/}{}", ""),
    TENSORFLOW_JAVA("TensorFlow Java", "tfjava",
        "https://github.com/tensorflow/java/tree/master/tensorflow-framework/src/main/java/org/tensorflow/"
            + "framework/activations", ""),
    TENSORFLOW_ADDONS("TensorFlow Addons", "tfa",
        "https://www.tensorflow.org/addons/api_docs/python/tfa/{activations/}{}", ""),
    HUGGING_FACE("Hugging Face", "hf transformers",
        "https://github.com/huggingface/transformers/blob/main/src/transformers/activations.py", ""),
    DIFFUSERS("Diffusers", "",
        "https://github.com/huggingface/diffusers/blob/main/src/diffusers/models/activations.py", ""),
    MLX("MLX", "", "https://github.com/ml-explore/mlx/blob/main/python/mlx/nn/layers/activations.py", ""),
    ONEDNN("oneDNN", "dnnl", "https://uxlfoundation.github.io/oneDNN/dev_guide_eltwise.html", ""),
    ND4J("ND4J", "dl4j deeplearning4j",
        "https://github.com/deeplearning4j/deeplearning4j/blob/master/libnd4j/include/ops/ops.h", ""),
    BURN("Burn", "",
        "https://github.com/tracel-ai/burn/blob/main/crates/burn-tensor/src/tensor/activation/base.rs", ""),
    CANDLE("candle", "", "https://github.com/huggingface/candle/blob/main/candle-nn/src/activation.rs", ""),
    TINYGRAD("tinygrad", "", "https://github.com/tinygrad/tinygrad/blob/master/tinygrad/mixin/elementwise.py", ""),
    CUTLASS("CUTLASS", "",
        "https://github.com/NVIDIA/cutlass/blob/main/include/cutlass/epilogue/thread/activation.h", ""),
    TRANSFORMER_ENGINE("TransformerEngine", "te",
        "https://github.com/NVIDIA/TransformerEngine/tree/main/transformer_engine/common/activation", ""),
    NNLIB("NNlib.jl", "nnlib flux", "https://github.com/FluxML/NNlib.jl/blob/master/src/activations.jl", ""),
    SCIPY("SciPy", "", "https://docs.scipy.org/doc/scipy/reference/generated/scipy.special.{}.html", ""),
    NUMPY("NumPy", "np", "https://numpy.org/doc/stable/reference/generated/numpy.{}.html", ""),
    DYT("DyT", "", "https://github.com/jiachenzhu/DyT/blob/main/dynamic_tanh.py", ""),
    METAFORMER("MetaFormer", "", "https://github.com/sail-sg/metaformer/blob/main/metaformer_baselines.py", ""),
    SIREN("SIREN", "", "https://github.com/vsitzmann/siren/blob/master/explore_siren.ipynb", ""),
    BIGVGAN("BigVGAN", "", "https://github.com/NVIDIA/BigVGAN/blob/main/activations.py", ""),
    LIGER("Liger-Kernel", "liger", "https://github.com/linkedin/Liger-Kernel/tree/main/src/liger_kernel/ops", ""),
    LITERATURE("literature", "", "https://en.wikipedia.org/wiki/Radial_basis_function", "");

    private final String title;
    private final List<String> keys;
    private final String source;
    private final String note;

    Framework(String title, String others, String source, String note) {
        this.title = title;
        this.keys = Stream.concat(Stream.of(key(title)), Arrays.stream(others.split(" "))).filter(k -> !k.isEmpty())
            .toList();
        this.source = source;
        this.note = note;
    }

    /** What all its definitions have in common; empty if there is nothing to say. */
    public String note() {
        return note;
    }

    /**
     * Where its definition of a name can be read.
     *
     * @param name what a function is called there, below the module of its activations or, with a dot, from the top
     */
    public String source(String name) {
        String plain = name.replaceAll("\\(.*", "");
        boolean top = plain.contains(".") || this == PYTORCH && Character.isLowerCase(plain.charAt(0));
        boolean slashes = source.contains("/}");
        return source.replaceAll("\\{([^}]+)}", top ? "" : "$1")
            .replace("{}", slashes ? plain.replace('.', '/') : plain);
    }

    /**
     * The framework of a name, in any case: {@code pytorch}, {@code torch}, {@code tf}.
     *
     * @throws IllegalArgumentException if there is none; the message names all
     */
    public static Framework named(String name) {
        return Stream.of(values()).filter(f -> f.keys.contains(key(name))).findFirst().orElseThrow(() ->
            new IllegalArgumentException("unknown framework \"%s\"%s; there are %s".formatted(name,
                Catalogue.suggestion(name, Stream.of(values()).map(f -> f.title).toList()),
                Stream.of(values()).map(f -> f.keys.getFirst()).collect(Collectors.joining(", ")))));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** As it writes itself: PyTorch. */
    @Override
    public String toString() {
        return title;
    }
}
