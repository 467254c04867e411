-- Inspections.InspectionReader.PrefilledAsync

-- 1 of 1
-- PostgreSQL
-- @campaign uuid
SELECT i."SourceCode"
FROM "Inspections" AS i
WHERE i."CampaignId" = @campaign
ORDER BY i."PlannedAt" DESC
LIMIT 1;
-- SQL Server
DECLARE @campaign varbinary(16);
SELECT TOP(1) [i].[SourceCode]
FROM [Inspections] AS [i]
WHERE [i].[CampaignId] = @campaign
ORDER BY [i].[PlannedAt] DESC;
