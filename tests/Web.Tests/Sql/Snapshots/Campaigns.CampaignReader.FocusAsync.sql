-- Campaigns.CampaignReader.FocusAsync

-- 1 of 1
-- PostgreSQL
-- @campaign uuid
SELECT p."Content_FocusAreaCode" AS "FocusAreaCode", p."Subject", count(*)::int AS "Count"
FROM "Problems" AS p
WHERE p."CampaignId" = @campaign AND p."State" <> 'draft' AND p."State" <> 'withdrawn'
GROUP BY p."Content_FocusAreaCode", p."Subject";
-- SQL Server
DECLARE @campaign varbinary(16);
SELECT [p].[Content_FocusAreaCode] AS [FocusAreaCode], [p].[Subject], COUNT(*) AS [Count]
FROM [Problems] AS [p]
WHERE [p].[CampaignId] = @campaign AND [p].[State] <> 'draft' AND [p].[State] <> 'withdrawn'
GROUP BY [p].[Content_FocusAreaCode], [p].[Subject];
