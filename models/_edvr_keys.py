"""The names of EDVR's weights in the three published formats, translated into BasicSR's."""

import re

from app.engine.checkpoint import StateDict

_SHARED_2019 = [
    (r"^fea_L(\d)_conv(\d)\.", r"conv_l\1_\2."),
    (r"^pcd_align\.L(\d)_offset_conv(\d)\.", r"pcd_align.offset_conv\2.l\1."),
    (r"^pcd_align\.L(\d)_dcnpack\.", r"pcd_align.dcn_pack.l\1."),
    (r"^pcd_align\.L(\d)_fea_conv\.", r"pcd_align.feat_conv.l\1."),
    (r"\.conv_offset_mask\.", r".conv_offset."),
    # The two temporal attentions changed their numbers between 2019 and BasicSR.
    (r"^tsa_fusion\.tAtt_1\.", r"fusion.temporal_attn2."),
    (r"^tsa_fusion\.tAtt_2\.", r"fusion.temporal_attn1."),
    (r"^tsa_fusion\.fea_fusion\.", r"fusion.feat_fusion."),
    (r"^tsa_fusion\.sAtt_L(\d)\.", r"fusion.spatial_attn_l\1."),
    (r"^tsa_fusion\.sAtt_add_(\d)\.", r"fusion.spatial_attn_add\1."),
    (r"^tsa_fusion\.sAtt_(\d)\.", r"fusion.spatial_attn\1."),
    (r"^tsa_fusion\.", r"fusion."),
    (r"^recon_trunk\.", r"reconstruction."),
    (r"^HRconv\.", r"conv_hr."),
    (r"^pre_deblur\.conv_first(_1)?\.", r"predeblur.conv_first."),
    (r"^pre_deblur\.conv_first_2\.", r"predeblur.stride_conv_hr1."),
    (r"^pre_deblur\.conv_first_3\.", r"predeblur.stride_conv_hr2."),
    (r"^pre_deblur\.deblur_L(\d)_conv\.", r"predeblur.stride_conv_l\1."),
    (r"^pre_deblur\.RB_L3_1\.", r"predeblur.resblock_l3."),
    (r"^pre_deblur\.RB_L2_(\d)\.", r"predeblur.resblock_l2_\1."),
]
_MMAGIC = [
    (r"^feat_l(\d)_conv(\d)\.conv\.", r"conv_l\1_\2."),
    (r"^pcd_alignment\.", r"pcd_align."),
    (r"^(pcd_align\..*|fusion\.[a-z_0-9]+)\.conv\.(weight|bias)$", r"\1.\2"),
    (r"^upsample(\d)\.upsample_conv\.", r"upconv\1."),
]


def to_basicsr(tensors: StateDict) -> StateDict:
    """The same tensors under BasicSR's names, whichever of the three formats they came in."""
    if any(name.startswith(("fea_L2", "recon_trunk")) for name in tensors):
        return {_renamed_2019(name): tensor for name, tensor in tensors.items()}
    if any(name.startswith("pcd_alignment.") for name in tensors):
        return {_renamed(name, _MMAGIC): tensor for name, tensor in tensors.items() if name != "step_counter"}
    return tensors


def _renamed_2019(name: str) -> str:
    level_one = re.match(r"^pre_deblur\.RB_L1_(\d)\.(.*)$", name)
    if level_one:  # counted from 1 there, from 0 in BasicSR
        return f"predeblur.resblock_l1.{int(level_one[1]) - 1}.{level_one[2]}"
    return _renamed(name, _SHARED_2019)


def _renamed(name: str, rules: list[tuple[str, str]]) -> str:
    for pattern, replacement in rules:
        name = re.sub(pattern, replacement, name)
    return name
