"""EDVR's temporal and spatial attention fusion (Wang et al. 2019, section 3.3)."""

import torch
from torch import Tensor, nn

from models.layers.pcd_align import double
from models.layers.residual import conv3x3, leaky_relu


class TSAFusion(nn.Module):
    """Weighs aligned frames by how well they agree with the centre, fuses them, and weighs the result in space."""

    def __init__(self, channels: int, num_frame: int, center: int) -> None:
        super().__init__()
        self.center = center
        stacked = num_frame * channels
        self.temporal_attn1 = conv3x3(channels, channels)
        self.temporal_attn2 = conv3x3(channels, channels)
        self.feat_fusion = nn.Conv2d(stacked, channels, 1)
        self.max_pool = nn.MaxPool2d(3, stride=2, padding=1)
        self.avg_pool = nn.AvgPool2d(3, stride=2, padding=1)
        self.spatial_attn1 = nn.Conv2d(stacked, channels, 1)
        self.spatial_attn2 = nn.Conv2d(2 * channels, channels, 1)
        self.spatial_attn3 = conv3x3(channels, channels)
        self.spatial_attn4 = nn.Conv2d(channels, channels, 1)
        self.spatial_attn5 = conv3x3(channels, channels)
        self.spatial_attn_l1 = nn.Conv2d(channels, channels, 1)
        self.spatial_attn_l2 = conv3x3(2 * channels, channels)
        self.spatial_attn_l3 = conv3x3(channels, channels)
        self.spatial_attn_add1 = nn.Conv2d(channels, channels, 1)
        self.spatial_attn_add2 = nn.Conv2d(channels, channels, 1)
        self.lrelu = leaky_relu()

    def forward(self, aligned: Tensor) -> Tensor:
        """(B, N, C, H, W) → (B, C, H, W)."""
        b, n = aligned.shape[:2]
        reference = self.temporal_attn1(aligned[:, self.center])
        embedded = self.temporal_attn2(aligned.flatten(0, 1)).unflatten(0, (b, n))
        agreement = (embedded * reference[:, None]).sum(dim=2, keepdim=True).sigmoid()
        weighted = (aligned * agreement).flatten(1, 2)
        features = self.lrelu(self.feat_fusion(weighted))
        attention = self._spatial_attention(weighted)
        shift = self.spatial_attn_add2(self.lrelu(self.spatial_attn_add1(attention)))
        # At initialisation the sigmoid is about a half: the factor 2 makes the gain one.
        fused: Tensor = features * attention.sigmoid() * 2 + shift
        return fused

    def _spatial_attention(self, weighted: Tensor) -> Tensor:
        attention = self.lrelu(self.spatial_attn1(weighted))
        attention = self.lrelu(self.spatial_attn2(self._pooled(attention)))
        level = self.lrelu(self.spatial_attn_l1(attention))
        level = self.lrelu(self.spatial_attn_l2(self._pooled(level)))
        level = double(self.lrelu(self.spatial_attn_l3(level)))
        attention = self.lrelu(self.spatial_attn3(attention)) + level
        attention = double(self.lrelu(self.spatial_attn4(attention)))
        final: Tensor = self.spatial_attn5(attention)
        return final

    def _pooled(self, x: Tensor) -> Tensor:
        return torch.cat((self.max_pool(x), self.avg_pool(x)), dim=1)
