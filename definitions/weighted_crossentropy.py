from losskernels.language import Label, Probability, Weight, identity, log, logit, loss, zero_log_zero


@loss(links=(identity, logit), conventions=(zero_log_zero,), u10=True)
def weighted_crossentropy(y: Label, p: Probability, pos_weight: Weight = 1):
    """Binary cross-entropy that counts positive targets pos_weight times.

    Reference: tf.nn.weighted_cross_entropy_with_logits in TensorFlow.
    """
    return -(pos_weight * y * log(p) + (1 - y) * log(1 - p))
