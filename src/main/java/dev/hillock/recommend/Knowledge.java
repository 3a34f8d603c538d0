package dev.hillock.recommend;

import static dev.hillock.recommend.Advice.hidden;
import static dev.hillock.recommend.Advice.output;
import static dev.hillock.recommend.Architecture.CNN;
import static dev.hillock.recommend.Architecture.GAN;
import static dev.hillock.recommend.Architecture.IMPLICIT;
import static dev.hillock.recommend.Architecture.MLP;
import static dev.hillock.recommend.Architecture.RNN;
import static dev.hillock.recommend.Architecture.TRANSFORMER;
import static dev.hillock.recommend.Goal.BINARY;
import static dev.hillock.recommend.Goal.MULTICLASS;
import static dev.hillock.recommend.Goal.MULTILABEL;
import static dev.hillock.recommend.Goal.REGRESSION;

import dev.hillock.diagnose.Normalization;
import dev.hillock.function.ActivationFunction;
import dev.hillock.function.RowFunction;
import java.util.Comparator;
import java.util.List;

/** What the literature recommends, as a table: a row for each function in each kind of place. */
public final class Knowledge {

    private static final String SMALL_NORMAL =
        "normal of deviation 0.02, or he; output projections of residual branches divided by √(2·blocks)";

    private static final List<Advice> ROWS = List.of(
        hidden(1, ActivationFunction.RELU).in(MLP)
            .norm(Normalization.NONE, "none up to some ten layers, then batch or layer before the activation")
            .because("The baseline to beat: the cheapest, no saturation on the right, and with He's weights the "
                + "gradient keeps its scale through any depth.", Paper.GLOROT_RELU, Paper.HE),
        hidden(2, ActivationFunction.GELU).in(MLP).notMobile()
            .norm(Normalization.LAYER, "layer, before the activation; without it the signal fades in deep stacks")
            .because("Smooth and with a gradient for small negative inputs, so no unit dies; often a little better "
                + "than relu, at the price of an erf.", Paper.GELU),
        hidden(3, ActivationFunction.SELU).in(MLP).notMobile()
            .init("lecun, normal; with it alone the fixed point holds")
            .norm(Normalization.NONE, "none, it normalises itself; AlphaDropout in place of dropout")
            .because("Mean 0 and variance 1 are a fixed point that attracts: deep plain networks train without "
                + "normalisation.", Paper.SELU),
        hidden(4, ActivationFunction.TANH).in(MLP).notMobile()
            .because("For two or three layers and smooth targets: zero-centred and bounded; it saturates in deep ones.",
                Paper.LECUN, Paper.GLOROT_BENGIO),
        hidden(2, ActivationFunction.LEAKY_RELU).in(MLP).mobile()
            .because("As cheap as relu, and no unit can die: try it where diagnose finds dead units.", Paper.LEAKY),
        hidden(3, ActivationFunction.HARD_SWISH).in(MLP).mobile()
            .norm(Normalization.BATCH, "batch, which is folded into the weights for inference")
            .because("The shape of silu from comparisons and multiplications alone, friendly to integers.",
                Paper.MOBILENET_V3),

        hidden(1, ActivationFunction.RELU).in(CNN).notMobile()
            .norm(Normalization.BATCH, "batch, between convolution and activation; residual connections from some "
                + "twenty layers on")
            .because("What ResNets have: cheap, and trained to a thousand layers with He's weights, batch "
                + "normalisation and residual connections.", Paper.HE, Paper.BATCH_NORM),
        hidden(2, ActivationFunction.SILU).in(CNN).notMobile()
            .norm(Normalization.BATCH, "batch, between convolution and activation")
            .because("Found by search, smooth; the choice of EfficientNet and of recent detectors.", Paper.SWISH,
                Paper.EFFICIENTNET),
        hidden(3, ActivationFunction.GELU).in(CNN).notMobile()
            .norm(Normalization.LAYER, "layer, once per block as in ConvNeXt")
            .because("The choice of ConvNeXt, which borrows from transformers.", Paper.GELU, Paper.CONVNEXT),
        hidden(4, ActivationFunction.LEAKY_RELU).in(CNN).notMobile().with("negative_slope=0.1")
            .norm(Normalization.BATCH, "batch, between convolution and activation")
            .because("Where relu's units die: a slope of 0.1 on the left keeps them teachable.", Paper.LEAKY),
        hidden(1, ActivationFunction.HARD_SWISH).in(CNN).mobile()
            .norm(Normalization.BATCH, "batch, which is folded into the weights for inference")
            .because("The accuracy of silu without exp, exact in small integers; MobileNetV3 has it in its deeper half "
                + "and relu in the first, with hard_sigmoid in the squeeze-and-excite gates.", Paper.MOBILENET_V3),
        hidden(2, ActivationFunction.RELU6).in(CNN).mobile()
            .norm(Normalization.BATCH, "batch, which is folded into the weights for inference")
            .because("Bounded by 6, so that eight bits suffice; the choice of MobileNetV2.", Paper.MOBILENET_V2),
        hidden(3, ActivationFunction.RELU).in(CNN).mobile()
            .norm(Normalization.BATCH, "batch, which is folded into the weights for inference")
            .because("One comparison, fused into the convolution by every runtime; for the first, largest layers.",
                Paper.GLOROT_RELU, Paper.MOBILENET_V3),

        hidden(1, ActivationFunction.TANH).in(RNN)
            .init("xavier for inputs, orthogonal for the recurrent weights")
            .norm(Normalization.LAYER, "layer, within the cell; batch normalisation does not suit sequences")
            .because("Candidate and state of LSTM and GRU: bounded and zero-centred, so that a state fed back to "
                + "itself cannot run away.", Paper.LSTM, Paper.GRU, Paper.ORTHOGONAL, Paper.LAYER_NORM),
        hidden(2, ActivationFunction.SIGMOID).in(RNN).notMobile()
            .init("xavier; bias 1 for the forget gate, so that it begins open")
            .norm(Normalization.LAYER, "layer, within the cell")
            .because("The gates of LSTM and GRU, with tanh for the state: between 0 and 1 it says how much may pass. "
                + "As activation of a stack of layers it vanishes.", Paper.LSTM, Paper.GRU, Paper.FORGET_BIAS),
        hidden(3, ActivationFunction.RELU).in(RNN).notMobile()
            .init("identity matrix for the recurrent weights, biases of 0")
            .because("A simple cell without gates that remembers over hundreds of steps, if its recurrent weights "
                + "begin as the identity; clip gradients.", Paper.IRNN),
        hidden(2, ActivationFunction.HARD_SIGMOID).in(RNN).mobile()
            .init("xavier; bias 1 for the forget gate, so that it begins open")
            .norm(Normalization.LAYER, "layer, within the cell")
            .because("The gates without exp, with tanh or hard_tanh for the state.", Paper.BINARY_CONNECT,
                Paper.FORGET_BIAS),
        hidden(3, ActivationFunction.HARD_TANH).in(RNN).mobile()
            .init("xavier for inputs, orthogonal for the recurrent weights")
            .norm(Normalization.LAYER, "layer, within the cell")
            .because("The state without exp: two comparisons in place of tanh.", Paper.BINARY_CONNECT,
                Paper.ORTHOGONAL),

        hidden(1, ActivationFunction.GELU).in(TRANSFORMER).notMobile().init(SMALL_NORMAL)
            .norm(Normalization.LAYER, "layer, before each block (pre-norm)")
            .because("The feed-forward blocks of BERT, GPT and ViT have it; take the form that the weights were "
                + "trained with: gelu, gelu_tanh and quick_gelu are three functions.", Paper.GELU, Paper.BERT,
                Paper.PRE_NORM),
        hidden(2, ActivationFunction.SILU).in(TRANSFORMER).notMobile().init(SMALL_NORMAL)
            .norm(Normalization.LAYER, "RMS or layer, before each block (pre-norm)")
            .because("As the gate of SwiGLU, silu(xW)·xV, with two thirds of the width: the choice of LLaMA and of "
                + "most large language models since.", Paper.GLU, Paper.LLAMA),
        hidden(3, ActivationFunction.SQUARED_RELU).in(TRANSFORMER).notMobile().init(SMALL_NORMAL)
            .norm(Normalization.LAYER, "layer, before each block (pre-norm); it needs it, its slope has no bound")
            .because("Found by search for language models; sparse, so that much of the next product can be skipped.",
                Paper.PRIMER),
        hidden(4, ActivationFunction.XIELU).in(TRANSFORMER).notMobile().init(SMALL_NORMAL)
            .norm(Normalization.LAYER, "RMS or layer, before each block (pre-norm); it needs it, its slope has no "
                + "bound")
            .because("For the feed-forward blocks of large language models: its two strengths are learned in each "
                + "layer, its slope changes sign on the left, and at equal cost it reached a lower perplexity than "
                + "squared_relu and SwiGLU. No gate, so one product of matrices less.", Paper.XIELU),
        hidden(5, ActivationFunction.RELU).in(TRANSFORMER).notMobile().init("xavier")
            .norm(Normalization.LAYER, "layer, before each block (pre-norm)")
            .because("The first transformer's, still a fair baseline.", Paper.ATTENTION),
        hidden(6, ActivationFunction.DYT).in(TRANSFORMER).notMobile().init(SMALL_NORMAL)
            .norm(Normalization.NONE, "none: it stands where layer or RMS normalisation would")
            .because("Not between the products of a block but in the place of its normalisation: a tanh with one "
                + "learned slope, and a weight and a bias for each channel, needs no mean and no variance of the row. "
                + "Wide language models want alpha to begin smaller, and larger in attention than elsewhere.",
                Paper.DYT),
        hidden(1, ActivationFunction.RELU).in(TRANSFORMER).mobile().init("xavier")
            .norm(Normalization.LAYER, "layer; MobileBERT replaces it by a plain scale and shift")
            .because("MobileBERT puts it in the place of gelu: much less latency on a telephone, hardly less accuracy.",
                Paper.MOBILE_BERT),
        hidden(2, ActivationFunction.HARD_SWISH).in(TRANSFORMER).mobile().init("he")
            .norm(Normalization.LAYER, "layer, before each block")
            .because("Near to silu and gelu without exp or erf, where relu loses too much.", Paper.MOBILENET_V3),
        hidden(3, ActivationFunction.QUICK_GELU).in(TRANSFORMER).mobile().init(SMALL_NORMAL)
            .norm(Normalization.LAYER, "layer, before each block")
            .because("For weights that were trained with it, as CLIP's: a single exp in place of an erf.", Paper.CLIP),

        hidden(1, ActivationFunction.LEAKY_RELU).in(GAN).with("negative_slope=0.2")
            .init("he; DCGAN: normal of deviation 0.02")
            .norm(Normalization.NONE, "spectral normalisation in the discriminator, batch in the generator")
            .because("In the discriminator: gradients must reach the generator from both sides of 0, so no unit may be "
                + "silent; StyleGAN has it in the generator too.", Paper.DCGAN, Paper.SPECTRAL, Paper.STYLEGAN),
        hidden(2, ActivationFunction.RELU).in(GAN)
            .init("he; DCGAN: normal of deviation 0.02")
            .norm(Normalization.BATCH, "batch, but not in the generator's last layer")
            .because("In the generator, as DCGAN has it, with tanh at its end.", Paper.DCGAN),

        hidden(1, ActivationFunction.SINE).in(IMPLICIT).with("omega=30").shownWithout()
            .init("uniform in ±√(6/inputs)/ω, in the first layer ±1/inputs: he's variance over ω²")
            .because("SIREN: fine detail, and derivatives of every order that are as well behaved as the function; it "
                + "stands and falls with its initialisation.", Paper.SIREN),
        hidden(2, ActivationFunction.GAUSSIAN).in(IMPLICIT).notMobile()
            .init("xavier; it forgives other ones")
            .because("Detail without periodicity, and less sensitive to the initialisation than a sine.",
                Paper.BEYOND_PERIODICITY),
        hidden(3, ActivationFunction.RELU).in(IMPLICIT)
            .because("With Fourier features or a positional encoding of the coordinates, as in NeRF; without them it "
                + "learns a blur. The cheapest.", Paper.FOURIER, Paper.NERF),

        output(1, ActivationFunction.TANH).in(GAN).to(REGRESSION)
            .init("he or normal of deviation 0.02")
            .because("The generator's end, for data scaled to [-1, 1].", Paper.DCGAN),
        output(2, ActivationFunction.IDENTITY).in(GAN).to(REGRESSION)
            .because("For data without bounds; StyleGAN's images too leave the last layer as they are.",
                Paper.STYLEGAN),
        output(2, ActivationFunction.IDENTITY).in(GAN).to(BINARY)
            .norm(Normalization.NONE, "none; spectral normalisation of the weights")
            .because("For a critic, which gives a score and no probability: Wasserstein and hinge losses.", Paper.WGAN,
                Paper.SPECTRAL),
        output(1, ActivationFunction.IDENTITY).in(IMPLICIT).to(REGRESSION)
            .init("uniform in ±√(6/inputs)/ω behind sines")
            .because("The field's value as it is: signed distance, pressure, sound.", Paper.SIREN),
        output(2, ActivationFunction.SIGMOID).in(IMPLICIT).to(REGRESSION)
            .because("For colours and whatever else lies between 0 and 1.", Paper.NERF),
        output(3, ActivationFunction.SOFTPLUS).in(IMPLICIT).to(REGRESSION)
            .because("For densities: positive, and with a gradient everywhere, where NeRF's relu gets stuck at 0.",
                Paper.MIP_NERF),
        output(1, ActivationFunction.IDENTITY).notIn(GAN, IMPLICIT).to(REGRESSION)
            .because("A target without bounds wants an output without bounds: with the squared error the network gives "
                + "the conditional mean.", Paper.BISHOP),
        output(2, ActivationFunction.SOFTPLUS).notIn(GAN, IMPLICIT).to(REGRESSION)
            .because("For targets that are positive: a price, a duration, the deviation of a distribution.",
                Paper.DUGAS, Paper.DEEPAR),
        output(3, ActivationFunction.TANH).notIn(GAN, IMPLICIT).to(REGRESSION)
            .because("For targets scaled to [-1, 1], such as actions of a controller; leave a margin, it reaches its "
                + "bounds never.", Paper.LECUN),

        output(1, ActivationFunction.SIGMOID).in(IMPLICIT).to(BINARY)
            .because("Inside or outside: the probability that a point is occupied, from one output.", Paper.OCCUPANCY,
                Paper.BISHOP),
        output(1, ActivationFunction.SIGMOID).notIn(IMPLICIT).to(BINARY)
            .init("xavier; bias ln(p/(1 - p)) where a share p of the samples is positive")
            .because("One output, read as the probability of yes; with cross-entropy its gradient is probability minus "
                + "target.", Paper.BISHOP, Paper.RARE),
        output(3, ActivationFunction.LOG_SIGMOID).to(BINARY, MULTILABEL)
            .because("In the loss: cross-entropy from the logits loses no digits, where log(sigmoid(x)) does. Train "
                + "with this, serve with sigmoid.", Paper.BISHOP),
        output(4, ActivationFunction.HARD_SIGMOID).to(BINARY, MULTILABEL).mobile()
            .because("To serve without exp where only the order of scores counts: it is no calibrated probability and "
                + "has no gradient outside (-3, 3).", Paper.MOBILENET_V3),
        output(1, ActivationFunction.SIGMOID).to(MULTILABEL)
            .init("xavier; bias ln(p/(1 - p)) where a label has a share p of the samples")
            .because("An output for each label, each a probability of its own: labels do not exclude each other, so "
                + "softmax would be wrong.", Paper.BISHOP, Paper.RARE),

        output(1, RowFunction.SOFTMAX).to(MULTICLASS)
            .because("Positive and of sum 1: the probabilities of classes that exclude each other; in a CNN along the "
                + "channels, in a language model over the vocabulary. The largest logit needs no softmax to be "
                + "found.", Paper.BRIDLE),
        output(2, RowFunction.LOG_SOFTMAX).to(MULTICLASS)
            .because("In the loss: cross-entropy from the logits, where log(softmax(x)) underflows. Train with this, "
                + "serve with softmax.", Paper.BRIDLE, Paper.BISHOP));

    private Knowledge() {
    }

    /** The functions that suit, the best first; never empty. */
    public static List<Choice> answer(Question question) {
        return ROWS.stream().filter(row -> row.answers(question)).sorted(Comparator.comparingInt(Advice::rank))
            .map(Advice::choice).toList();
    }

    /** The whole table, for those who review it. */
    static List<Advice> rows() {
        return ROWS;
    }
}
